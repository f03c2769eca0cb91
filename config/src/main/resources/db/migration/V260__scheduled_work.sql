-- Work that is done again and again, by one node at a time: whoever writes the lease does it. Its plan stands in the code.
CREATE TABLE scheduled_work (
  name VARCHAR(40) NOT NULL PRIMARY KEY,
  plan VARCHAR(60) NOT NULL,
  stopped BOOLEAN NOT NULL DEFAULT FALSE,
  next_due DATETIME(6) NOT NULL,
  last_started DATETIME(6) NULL,
  last_ended DATETIME(6) NULL,
  last_done INT NULL,
  lease_owner VARCHAR(60) NULL,
  lease_until DATETIME(6) NULL,
  runs BIGINT NOT NULL DEFAULT 0,
  failures BIGINT NOT NULL DEFAULT 0,
  failed_in_a_row INT NOT NULL DEFAULT 0,
  last_failed DATETIME(6) NULL,
  last_error VARCHAR(120) NULL,
  version INT NOT NULL DEFAULT 0
);

-- A failed import that an administrator lets run once more is allowed as many attempts again.
ALTER TABLE job ADD COLUMN replays INT NOT NULL DEFAULT 0;
