-- DEVIATION_DAYS: for so many days a deviation of a day is a task of its own. This product's own rule.
INSERT INTO attendance_rule (rule, measure_code, valid_from, rule_value, source) VALUES
  ('DEVIATION_DAYS', '', '2010-01-01', 14, 'Egen regel');
