-- Who is responsible for those on the farm on a day, as somebody of the farm named them. Each naming is the next version
-- of the day; the newest is in force. Append-only.
CREATE TABLE farm_day_responsible (
  farm_id BIGINT NOT NULL,
  day DATE NOT NULL,
  version SMALLINT UNSIGNED NOT NULL,
  name VARCHAR(80) NOT NULL,
  set_by BIGINT NOT NULL,
  set_at DATETIME(3) NOT NULL,
  PRIMARY KEY (farm_id, day, version),
  CONSTRAINT farm_day_responsible_farm_fk FOREIGN KEY (farm_id) REFERENCES farm (id),
  CONSTRAINT farm_day_responsible_user_fk FOREIGN KEY (set_by) REFERENCES app_user (id),
  CONSTRAINT farm_day_responsible_version CHECK (version > 0)
);
