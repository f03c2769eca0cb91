-- Days on which somebody is not expected though the place is theirs: it is held and unused. Why is not asked.
CREATE TABLE long_away (
  placement_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  marked_at DATETIME(6) NOT NULL,
  marked_by BIGINT NOT NULL,
  reviewed_on DATE NULL,
  reviewed_by BIGINT NULL,
  PRIMARY KEY (placement_id, valid_from),
  KEY long_away_open (reviewed_on, valid_from, valid_to),
  CONSTRAINT long_away_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT long_away_marker_fk FOREIGN KEY (marked_by) REFERENCES app_user (id),
  CONSTRAINT long_away_period CHECK (valid_to IS NULL OR valid_to > valid_from),
  CONSTRAINT long_away_reviewed CHECK ((reviewed_on IS NULL) = (reviewed_by IS NULL))
);
