-- PHONE_SKEW_MINUTES: a phone whose clock is further from the server's is told so, for what it says of when is not to be
-- relied on; less is what a slow network and an ordinary clock make. This product's own.
INSERT INTO attendance_rule (rule, measure_code, valid_from, rule_value, source) VALUES
  ('PHONE_SKEW_MINUTES', '', '2010-01-01', 5, 'Egen regel')
ON DUPLICATE KEY UPDATE source = COALESCE(source, VALUES(source));
