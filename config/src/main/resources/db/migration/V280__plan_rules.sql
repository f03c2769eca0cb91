-- What a measure asks of provider and office while somebody is in it, as dated rows: a new rule is a row, never a release.
-- PLAN_DAYS: the plan is to be written so many days after the start; REVIEW_MONTHS: the office assesses every so many months.
CREATE TABLE plan_rule (
  measure_code VARCHAR(10) NOT NULL,
  rule VARCHAR(30) NOT NULL,
  valid_from DATE NOT NULL,
  rule_value INT NOT NULL,
  source VARCHAR(200) NULL,
  PRIMARY KEY (measure_code, rule, valid_from),
  CONSTRAINT plan_rule_measure_fk FOREIGN KEY (measure_code) REFERENCES measure (code),
  CONSTRAINT plan_rule_value CHECK (rule_value > 0)
);

-- When it is asked how it went after the end, and until how many months after the end it is a task.
CREATE TABLE outcome_point (
  months SMALLINT NOT NULL PRIMARY KEY,
  task_until_months SMALLINT NOT NULL,
  CONSTRAINT outcome_point_order CHECK (task_until_months > months)
);
