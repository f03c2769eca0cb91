-- The measures, their names over time and their dated rules: a new rule is a row, never a release.
CREATE TABLE measure (
  code VARCHAR(10) NOT NULL PRIMARY KEY,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  paid_per VARCHAR(20) NOT NULL,
  sort_order SMALLINT NOT NULL,
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT measure_period CHECK (valid_to IS NULL OR valid_to > valid_from),
  CONSTRAINT measure_paid_per CHECK (paid_per IN ('USED_PLACE', 'AGREED_PLACE', 'NOTHING'))
);

CREATE TABLE measure_name (
  measure_code VARCHAR(10) NOT NULL,
  language CHAR(2) NOT NULL,
  valid_from DATE NOT NULL,
  name VARCHAR(120) NOT NULL,
  PRIMARY KEY (measure_code, language, valid_from),
  CONSTRAINT measure_name_fk FOREIGN KEY (measure_code) REFERENCES measure (code)
);

-- ORDINARY_DAYS, ABSOLUTE_DAYS: longest stay in days from the start; PROVIDER_DAYS: what a provider may propose;
-- HALF_BELOW: a percent below this takes half a place; MINIMUM_AGE: in years; WEEK_HOURS: hours on offer a week;
-- DEFAULT_MONTHS: length of a placement whose end was left out.
CREATE TABLE measure_rule (
  measure_code VARCHAR(10) NOT NULL,
  rule VARCHAR(30) NOT NULL,
  valid_from DATE NOT NULL,
  rule_value INT NOT NULL,
  source VARCHAR(200) NULL,
  version INT NOT NULL DEFAULT 0,
  PRIMARY KEY (measure_code, rule, valid_from),
  CONSTRAINT measure_rule_fk FOREIGN KEY (measure_code) REFERENCES measure (code),
  CONSTRAINT measure_rule_name CHECK (rule IN ('ORDINARY_DAYS', 'ABSOLUTE_DAYS', 'PROVIDER_DAYS', 'HALF_BELOW', 'MINIMUM_AGE', 'WEEK_HOURS', 'DEFAULT_MONTHS'))
);
