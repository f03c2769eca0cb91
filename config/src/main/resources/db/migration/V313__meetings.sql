-- Meetings about a placement. farm_id: the farm that is invited, or null. Moving and cancelling keep the reason here and in the
-- placement's own history.
CREATE TABLE meeting (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  placement_id BIGINT NOT NULL,
  version INT NOT NULL DEFAULT 0,
  on_date DATE NOT NULL,
  from_time TIME NOT NULL,
  place VARCHAR(120) NOT NULL,
  agenda VARCHAR(500) NOT NULL,
  with_participant BOOLEAN NOT NULL,
  with_nav BOOLEAN NOT NULL,
  with_provider BOOLEAN NOT NULL,
  farm_id BIGINT NULL,
  arranged_at DATETIME(6) NOT NULL,
  arranged_by BIGINT NOT NULL,
  arranged_party VARCHAR(12) NOT NULL,
  cancelled_at DATETIME(6) NULL,
  reason VARCHAR(200) NULL,
  UNIQUE KEY meeting_public (public_id),
  KEY meeting_placement (placement_id, on_date),
  KEY meeting_farm (farm_id, placement_id),
  CONSTRAINT meeting_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT meeting_farm_fk FOREIGN KEY (farm_id) REFERENCES farm (id),
  CONSTRAINT meeting_arranger_fk FOREIGN KEY (arranged_by) REFERENCES app_user (id),
  CONSTRAINT meeting_arranged_party CHECK (arranged_party IN ('NAV', 'PROVIDER')),
  CONSTRAINT meeting_cancelled CHECK (cancelled_at IS NULL OR reason IS NOT NULL)
);

-- What was agreed: each time the whole of it, the newest in force; append-only.
CREATE TABLE meeting_minutes (
  id BIGINT NOT NULL PRIMARY KEY,
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  at DATETIME(6) NOT NULL,
  on_date DATE NOT NULL,
  user_id BIGINT NOT NULL,
  UNIQUE KEY meeting_minutes_number (meeting_id, number),
  CONSTRAINT meeting_minutes_fk FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_minutes_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
);

-- A point keeps its point_id through corrections, so that what was done stays done.
CREATE TABLE meeting_point (
  minutes_id BIGINT NOT NULL,
  position SMALLINT NOT NULL,
  point_id BIGINT NOT NULL,
  agreed VARCHAR(300) NOT NULL,
  party VARCHAR(12) NOT NULL,
  due_on DATE NULL,
  PRIMARY KEY (minutes_id, position),
  KEY meeting_point_key (point_id),
  KEY meeting_point_due (party, due_on),
  CONSTRAINT meeting_point_fk FOREIGN KEY (minutes_id) REFERENCES meeting_minutes (id),
  CONSTRAINT meeting_point_party CHECK (party IN ('PARTICIPANT', 'NAV', 'PROVIDER', 'FARM'))
);

-- That an agreed point is done; append-only.
CREATE TABLE meeting_point_done (
  point_id BIGINT NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  on_date DATE NOT NULL,
  user_id BIGINT NOT NULL,
  CONSTRAINT meeting_point_done_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
);

-- The meeting at which a review was held, if any.
ALTER TABLE review ADD COLUMN meeting_id BIGINT NULL, ADD CONSTRAINT review_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting (id);
