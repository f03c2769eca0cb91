-- A draft of a referral that nobody touched is taken away with its lines of history. The product itself may delete no line.
ALTER TABLE placement_event DROP FOREIGN KEY placement_event_fk;
ALTER TABLE placement_event
  ADD CONSTRAINT placement_event_fk FOREIGN KEY (placement_id) REFERENCES placement (id) ON DELETE CASCADE;
