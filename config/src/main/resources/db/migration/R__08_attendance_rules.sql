-- A whole day is seven and a half hours; AFT offers thirty hours a week. The rest is this product's own.
INSERT INTO attendance_rule (rule, measure_code, valid_from, rule_value, source) VALUES
  ('NORM_QUARTERS', '', '2010-01-01', 30, 'Egen regel'),
  ('OFFER_QUARTERS', 'AFT', '2016-10-01', 120, 'NAVs beskrivelse av tiltaket'),
  ('SUBMIT_DAY', '', '2010-01-01', 5, 'Egen regel'),
  ('DECIDE_DAYS', '', '2010-01-01', 7, 'Egen regel'),
  ('SAMPLE_PERCENT', '', '2010-01-01', 10, 'Egen regel'),
  ('UNREGISTERED_DAYS', '', '2010-01-01', 3, 'Egen regel')
ON DUPLICATE KEY UPDATE source = COALESCE(source, VALUES(source));
