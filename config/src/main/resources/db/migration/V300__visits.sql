-- A visit to a farm before a referral is decided: two or three days proposed by the provider, one chosen by the farm (0 when
-- none suits), confirmed by the provider. What it is on a day follows from its own facts and the placement's.
CREATE TABLE visit (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  placement_id BIGINT NOT NULL,
  farm_id BIGINT NOT NULL,
  proposed_on DATE NOT NULL,
  proposed_by BIGINT NOT NULL,
  last_on DATE NOT NULL,
  chosen SMALLINT NULL,
  chosen_on DATE NULL,
  confirmed_on DATE NULL,
  cancelled_on DATE NULL,
  cancelled_reason VARCHAR(200) NULL,
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY visit_public (public_id),
  KEY visit_placement (placement_id, id),
  KEY visit_farm (farm_id, last_on),
  CONSTRAINT visit_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT visit_farm_fk FOREIGN KEY (farm_id) REFERENCES farm (id),
  CONSTRAINT visit_proposed_fk FOREIGN KEY (proposed_by) REFERENCES app_user (id),
  CONSTRAINT visit_days CHECK (last_on >= proposed_on),
  CONSTRAINT visit_chosen CHECK ((chosen IS NULL) = (chosen_on IS NULL) AND (chosen IS NULL OR chosen BETWEEN 0 AND 3)),
  CONSTRAINT visit_confirmed CHECK (confirmed_on IS NULL OR chosen > 0),
  CONSTRAINT visit_cancelled CHECK ((cancelled_on IS NULL) = (cancelled_reason IS NULL))
);

-- The days that were proposed. Append-only.
CREATE TABLE visit_date (
  visit_id BIGINT NOT NULL,
  position SMALLINT NOT NULL,
  on_date DATE NOT NULL,
  at_time TIME NOT NULL,
  PRIMARY KEY (visit_id, position),
  CONSTRAINT visit_date_fk FOREIGN KEY (visit_id) REFERENCES visit (id),
  CONSTRAINT visit_date_position CHECK (position BETWEEN 1 AND 3)
);

-- What participant and farm said after a visit; who says something else gets a new row, and the one of the highest number
-- holds. Append-only.
CREATE TABLE visit_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  visit_id BIGINT NOT NULL,
  side VARCHAR(11) NOT NULL,
  number INT NOT NULL,
  answer VARCHAR(10) NOT NULL,
  reason VARCHAR(200) NULL,
  at DATETIME(6) NOT NULL,
  on_date DATE NOT NULL,
  user_id BIGINT NOT NULL,
  UNIQUE KEY visit_answer_number (visit_id, side, number),
  CONSTRAINT visit_answer_fk FOREIGN KEY (visit_id) REFERENCES visit (id),
  CONSTRAINT visit_answer_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT visit_answer_side CHECK (side IN ('PARTICIPANT', 'FARM')),
  CONSTRAINT visit_answer_answer CHECK (answer IN ('YES', 'NOT_NOW', 'OTHER_FARM'))
);
