-- The office's assessment of a placement so many months after its start. A correction is a new version; append-only.
CREATE TABLE review (
  id BIGINT NOT NULL PRIMARY KEY,
  placement_id BIGINT NOT NULL,
  months SMALLINT NOT NULL,
  number INT NOT NULL,
  due_on DATE NOT NULL,
  at DATETIME(6) NOT NULL,
  on_date DATE NOT NULL,
  user_id BIGINT NOT NULL,
  standing VARCHAR(20) NOT NULL,
  progress VARCHAR(20) NOT NULL,
  assessment VARCHAR(1000) NOT NULL,
  UNIQUE KEY review_number (placement_id, months, number),
  CONSTRAINT review_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT review_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT review_standing CHECK (standing IN ('AS_PLANNED', 'NEEDS_CHANGE', 'SHOULD_END')),
  CONSTRAINT review_progress CHECK (progress IN ('CLOSER', 'UNCHANGED', 'FURTHER_AWAY'))
);
