-- PHONE_SKEW_MINUTES: a phone whose clock is further from the server's is told so, for what it says of when is not to be
-- relied on; less is what a slow network and an ordinary clock make. PHONE_VALID_DAYS: so many days after its user set it
-- up a phone is let in by its PIN; PHONE_IDLE_DAYS: so many days after it was last used. PHONE_FAILURES: wrong PINs in a
-- row that lock it. This product's own.
INSERT INTO attendance_rule (rule, measure_code, valid_from, rule_value, source) VALUES
  ('PHONE_SKEW_MINUTES', '', '2010-01-01', 5, 'Egen regel'),
  ('PHONE_VALID_DAYS', '', '2010-01-01', 90, 'Egen regel'),
  ('PHONE_IDLE_DAYS', '', '2010-01-01', 30, 'Egen regel'),
  ('PHONE_FAILURES', '', '2010-01-01', 5, 'Egen regel')
ON DUPLICATE KEY UPDATE source = COALESCE(source, VALUES(source));
