-- How long a follow-up can last, counted from its first day: dated rows, the latest in force on the day that it is set or prolonged.
CREATE TABLE follow_up_limit (
  valid_from DATE NOT NULL PRIMARY KEY,
  longest_days SMALLINT NOT NULL,
  source VARCHAR(200) NULL,
  CONSTRAINT follow_up_limit_days CHECK (longest_days > 0)
);
