-- A fire drill that was held: when, who led it, how long it took until all had come together, and who of those on the
-- farm had. Names are not kept; who may no longer be seen is counted only. Append-only.
CREATE TABLE fire_drill (
  id BIGINT NOT NULL PRIMARY KEY,
  farm_id BIGINT NOT NULL,
  day DATE NOT NULL,
  minutes SMALLINT UNSIGNED NOT NULL,
  led_by VARCHAR(80) NOT NULL,
  remark VARCHAR(500) NULL,
  client_key BINARY(16) NOT NULL,
  user_id BIGINT NOT NULL,
  filed_at DATETIME(3) NOT NULL,
  UNIQUE KEY fire_drill_client (client_key),
  KEY fire_drill_farm (farm_id, day, id),
  CONSTRAINT fire_drill_farm_fk FOREIGN KEY (farm_id) REFERENCES farm (id),
  CONSTRAINT fire_drill_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT fire_drill_minutes CHECK (minutes BETWEEN 0 AND 240)
);

CREATE TABLE fire_drill_person (
  drill_id BIGINT NOT NULL,
  placement_id BIGINT NOT NULL,
  mustered BOOLEAN NOT NULL,
  PRIMARY KEY (drill_id, placement_id),
  KEY fire_drill_person_placement (placement_id),
  CONSTRAINT fire_drill_person_drill_fk FOREIGN KEY (drill_id) REFERENCES fire_drill (id),
  CONSTRAINT fire_drill_person_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id)
);
