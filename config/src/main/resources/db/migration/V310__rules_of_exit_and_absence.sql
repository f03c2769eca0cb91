-- Two more dated rules of a measure. FINAL_REPORT_DAYS: the provider writes a final report, a task from so many days before the last
-- day on; LONG_AWAY_REVIEW_DAYS: NAV looks at a long absence again so many days after it last did.
ALTER TABLE measure_rule DROP CONSTRAINT measure_rule_name;
ALTER TABLE measure_rule ADD CONSTRAINT measure_rule_name CHECK (rule IN ('ORDINARY_DAYS', 'ABSOLUTE_DAYS', 'PROVIDER_DAYS', 'HALF_BELOW',
  'MINIMUM_AGE', 'WEEK_HOURS', 'DEFAULT_MONTHS', 'FINAL_REPORT_DAYS', 'LONG_AWAY_REVIEW_DAYS'));
