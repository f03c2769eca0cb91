-- What is asked of attendance, as dated rows: a new rule is a row, never a release. An empty measure is every measure.
-- NORM_QUARTERS: quarters of an hour in a whole day. OFFER_QUARTERS: quarters a week that the measure is to offer.
-- SUBMIT_DAY: day of the next month by which a sheet is submitted. DECIDE_DAYS: days that NAV has from then on.
-- SAMPLE_PERCENT: share of the sheets without deviations that somebody looks at before they are approved.
-- UNREGISTERED_DAYS: after so many days an expected day without an entry is a deviation.
CREATE TABLE attendance_rule (
  rule VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  measure_code VARCHAR(10) NOT NULL DEFAULT '',
  valid_from DATE NOT NULL,
  rule_value INT NOT NULL,
  source VARCHAR(200) NULL,
  PRIMARY KEY (rule, measure_code, valid_from),
  CONSTRAINT attendance_rule_value CHECK (rule_value >= 0)
);
