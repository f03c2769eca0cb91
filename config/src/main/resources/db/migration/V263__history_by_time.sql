-- The history of a placement is merged from several tables by time.
ALTER TABLE placement_event ADD KEY placement_event_time (placement_id, at, id);
