-- Every tap that a farm's phone has sent, once by its key, with what became of it: the same key again is given the same
-- answer and writes nothing, also when it was refused. Author, device and moment are those of the tap, as the phone told
-- them; how far its clock was from the server's when it sent stands beside. Append-only.
CREATE TABLE farm_tap (
  client_key BINARY(16) NOT NULL,
  farm_id BIGINT NOT NULL,
  placement VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day DATE NOT NULL,
  mark ENUM ('PRESENT', 'ABSENT_NOTIFIED', 'ABSENT_NOT_NOTIFIED', 'NONE') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quarters TINYINT UNSIGNED NULL,
  seen SMALLINT UNSIGNED NOT NULL,
  author VARCHAR(60) NULL,
  device VARCHAR(40) NULL,
  tapped_at DATETIME(3) NULL,
  skew_seconds INT NULL,
  sent_by BIGINT NOT NULL,
  received_at DATETIME(3) NOT NULL,
  outcome ENUM ('RECEIVED', 'DIFFERS', 'REFUSED') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  version SMALLINT UNSIGNED NULL,
  provider ENUM ('PRESENT', 'ABSENT_NOTIFIED', 'ABSENT_NOT_NOTIFIED', 'NONE') CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (client_key),
  KEY farm_tap_farm (farm_id, received_at),
  CONSTRAINT farm_tap_farm_fk FOREIGN KEY (farm_id) REFERENCES farm (id),
  CONSTRAINT farm_tap_sender_fk FOREIGN KEY (sent_by) REFERENCES app_user (id),
  CONSTRAINT farm_tap_refused CHECK ((code IS NOT NULL) = (outcome = 'REFUSED'))
);
