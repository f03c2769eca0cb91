-- Hours of the day, by the clock in Norway. From FARM_REMINDER_HOUR on a farm is reminded of its day while it is open,
-- from SUPERVISOR_REMINDER_HOUR on of the next morning the supervisor is; an unnotified absence of today is a task to
-- call from UNNOTIFIED_HOUR on, since before it the person may only be late. This product's own.
INSERT INTO attendance_rule (rule, measure_code, valid_from, rule_value, source) VALUES
  ('FARM_REMINDER_HOUR', '', '2010-01-01', 18, 'Egen regel'),
  ('SUPERVISOR_REMINDER_HOUR', '', '2010-01-01', 7, 'Egen regel'),
  ('UNNOTIFIED_HOUR', '', '2010-01-01', 9, 'Egen regel')
ON DUPLICATE KEY UPDATE source = COALESCE(source, VALUES(source));
