-- One sheet for each placement and month. It is made with its first entry; without a row it is open and empty.
-- The holder is drawn anew by whoever writes into the sheet or decides about it, so that the two meet in this row.
-- An approved sheet that is corrected goes on as its next edition; what was approved stays readable as it was.
CREATE TABLE attendance_sheet (
  placement_id BIGINT NOT NULL,
  month DATE NOT NULL,
  state VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'OPEN',
  edition TINYINT UNSIGNED NOT NULL DEFAULT 1,
  approved_edition TINYINT UNSIGNED NOT NULL DEFAULT 0,
  version INT NOT NULL DEFAULT 0,
  holder BIGINT NOT NULL DEFAULT 0,
  submitted_on DATE NULL,
  submitted_by BIGINT NULL,
  decided_on DATE NULL,
  decided_by BIGINT NULL,
  reason VARCHAR(500) NULL,
  hold_until DATE NULL,
  sampled BOOLEAN NOT NULL DEFAULT FALSE,
  looked_at BOOLEAN NOT NULL DEFAULT FALSE,
  expected_days TINYINT UNSIGNED NOT NULL DEFAULT 0,
  present_days TINYINT UNSIGNED NOT NULL DEFAULT 0,
  absent_days TINYINT UNSIGNED NOT NULL DEFAULT 0,
  unnotified_days TINYINT UNSIGNED NOT NULL DEFAULT 0,
  expected_quarters SMALLINT UNSIGNED NOT NULL DEFAULT 0,
  present_quarters SMALLINT UNSIGNED NOT NULL DEFAULT 0,
  deviations TINYINT UNSIGNED NOT NULL DEFAULT 0,
  PRIMARY KEY (placement_id, month),
  KEY attendance_sheet_state (state, month, placement_id),
  CONSTRAINT attendance_sheet_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT attendance_sheet_state CHECK (state IN ('OPEN', 'SUBMITTED', 'APPROVED', 'RETURNED')),
  CONSTRAINT attendance_sheet_month CHECK (DAYOFMONTH(month) = 1),
  CONSTRAINT attendance_sheet_returned CHECK (state <> 'RETURNED' OR reason IS NOT NULL)
);

-- Every step of a sheet, in order. Append-only.
CREATE TABLE attendance_decision (
  placement_id BIGINT NOT NULL,
  month DATE NOT NULL,
  version INT NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  edition TINYINT UNSIGNED NOT NULL,
  reason VARCHAR(500) NULL,
  hold_until DATE NULL,
  user_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  on_date DATE NOT NULL,
  PRIMARY KEY (placement_id, month, version),
  CONSTRAINT attendance_decision_sheet_fk FOREIGN KEY (placement_id, month) REFERENCES attendance_sheet (placement_id, month),
  CONSTRAINT attendance_decision_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
);
