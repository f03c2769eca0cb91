-- From 2026 on an AFT provider writes a plan for each participant, and the office assesses status and progress every third month.
INSERT INTO plan_rule (measure_code, rule, valid_from, rule_value, source) VALUES
  ('AFT', 'PLAN_DAYS', '2026-01-01', 30, 'Egen regel'),
  ('AFT', 'REVIEW_MONTHS', '2026-01-01', 3, 'NAVs beskrivelse av tiltaket')
ON DUPLICATE KEY UPDATE source = COALESCE(source, VALUES(source));

-- At exit and 3, 6 and 12 months later; each is asked for until the next one is.
INSERT INTO outcome_point (months, task_until_months) VALUES (0, 3), (3, 6), (6, 12), (12, 18)
ON DUPLICATE KEY UPDATE months = VALUES(months);
