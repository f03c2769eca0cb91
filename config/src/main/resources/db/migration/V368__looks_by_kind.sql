-- Of all the times that somebody was looked at, a history asks for the few letters that were printed.
ALTER TABLE access_log
  DROP KEY access_log_participant,
  ADD KEY access_log_participant (participant_id, kind, at);
