-- What somebody did so many months after a placement ended. A correction is a new version; append-only, and never locked.
CREATE TABLE outcome (
  id BIGINT NOT NULL PRIMARY KEY,
  placement_id BIGINT NOT NULL,
  months SMALLINT NOT NULL,
  number INT NOT NULL,
  at DATETIME(6) NOT NULL,
  on_date DATE NOT NULL,
  user_id BIGINT NOT NULL,
  code VARCHAR(20) NOT NULL,
  UNIQUE KEY outcome_number (placement_id, months, number),
  KEY outcome_months (months, placement_id, number, code),
  CONSTRAINT outcome_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT outcome_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT outcome_point_fk FOREIGN KEY (months) REFERENCES outcome_point (months),
  CONSTRAINT outcome_code CHECK (code IN ('WORK', 'EDUCATION', 'OTHER_MEASURE', 'NEITHER', 'UNKNOWN'))
);
