-- What the provider's sheet says of a day. Every change is a row of its own, the next version of the day, so the table is
-- its own history; of two that follow upon the same version the key lets one in. The newest is in force. Append-only.
-- Rows are narrow and lie by placement and day, for there are millions of them a year. Reasons are health data: nothing
-- that a farm asks for may read this table.
CREATE TABLE attendance_day (
  placement_id BIGINT NOT NULL,
  day DATE NOT NULL,
  version SMALLINT UNSIGNED NOT NULL,
  code ENUM ('PRESENT', 'PARTIAL', 'SELF_CERTIFIED_SICK', 'SICK_NOTE', 'SICK_CHILD', 'WELFARE_OR_INTERVIEW', 'TREATMENT',
    'AGREED_LEAVE', 'CLOSED', 'HOLIDAY', 'ABSENT_UNNOTIFIED', 'NOT_A_DAY', 'NOT_REGISTERED') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quarters TINYINT UNSIGNED NULL,
  edition TINYINT UNSIGNED NOT NULL DEFAULT 1,
  act ENUM ('SET', 'FARM', 'PLANNED', 'RANGE', 'UNDONE', 'SUBMITTED', 'IMPORTED') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  farm_version SMALLINT UNSIGNED NOT NULL DEFAULT 0,
  batch_id BIGINT NULL,
  written_by BIGINT NOT NULL,
  written_at DATETIME NOT NULL,
  PRIMARY KEY (placement_id, day, version),
  CONSTRAINT attendance_day_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT attendance_day_version CHECK (version > 0),
  CONSTRAINT attendance_day_quarters CHECK (quarters IS NULL OR quarters <= 96),
  CONSTRAINT attendance_day_hours CHECK ((quarters IS NOT NULL) = (code IN ('PRESENT', 'PARTIAL')))
);

-- Many days that were written at once and can be taken back at once.
CREATE TABLE attendance_batch (
  id BIGINT NOT NULL PRIMARY KEY,
  user_id BIGINT NOT NULL,
  farm_id BIGINT NULL,
  provider_id BIGINT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  at DATETIME(6) NOT NULL,
  undone_at DATETIME(6) NULL,
  KEY attendance_batch_user (user_id, at),
  CONSTRAINT attendance_batch_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT attendance_batch_days CHECK (last_day >= first_day)
);
