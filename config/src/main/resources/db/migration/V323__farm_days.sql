-- What the farm says of a day: there, or away with or without notice. It has no room for a reason. Versions as in the
-- provider's sheet. Author, moment and device are those of the tap; it may have been sent later, and is taken in once
-- by its key. Append-only.
CREATE TABLE farm_day (
  placement_id BIGINT NOT NULL,
  day DATE NOT NULL,
  version SMALLINT UNSIGNED NOT NULL,
  farm_id BIGINT NOT NULL,
  mark ENUM ('PRESENT', 'ABSENT_NOTIFIED', 'ABSENT_NOT_NOTIFIED', 'NONE') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quarters TINYINT UNSIGNED NULL,
  batch_id BIGINT NULL,
  client_key BINARY(16) NULL,
  device VARCHAR(40) NULL,
  tapped_at DATETIME(3) NULL,
  written_by BIGINT NOT NULL,
  sent_by BIGINT NOT NULL,
  written_at DATETIME(3) NOT NULL,
  PRIMARY KEY (placement_id, day, version),
  UNIQUE KEY farm_day_client (client_key),
  KEY farm_day_farm (farm_id, day),
  CONSTRAINT farm_day_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT farm_day_farm_fk FOREIGN KEY (farm_id) REFERENCES farm (id),
  CONSTRAINT farm_day_version CHECK (version > 0),
  CONSTRAINT farm_day_quarters CHECK (quarters IS NULL OR quarters <= 96),
  CONSTRAINT farm_day_hours CHECK ((quarters IS NOT NULL) = (mark = 'PRESENT'))
);

-- What the provider's sheet says in the farm's words, which is all that a farm may know of it, and whether it is only
-- what the farm itself has said, so that the farm may say otherwise.
CREATE VIEW provider_mark AS
SELECT d.placement_id, d.day, d.version,
  CASE WHEN d.code IN ('PRESENT', 'PARTIAL') THEN 'PRESENT' WHEN d.code = 'ABSENT_UNNOTIFIED' THEN 'ABSENT_NOT_NOTIFIED'
    WHEN d.code IN ('NOT_REGISTERED', 'NOT_A_DAY', 'CLOSED', 'HOLIDAY') THEN 'NONE' ELSE 'ABSENT_NOTIFIED' END AS mark,
  d.quarters, d.act = 'FARM' OR d.code = 'NOT_REGISTERED' AS farms
FROM attendance_day d
WHERE NOT EXISTS (SELECT 1 FROM attendance_day n WHERE n.placement_id = d.placement_id AND n.day = d.day AND n.version = d.version + 1);
