-- How often somebody can be followed up after employment: a choice is a row.
CREATE TABLE follow_up_interval (
  weeks SMALLINT NOT NULL PRIMARY KEY,
  CONSTRAINT follow_up_interval_weeks CHECK (weeks > 0)
);

-- What NAV sets after a placement that led to work: from when until when, by whom (null: whoever the provider has), what for.
-- It is about the time after the end and is never locked.
CREATE TABLE follow_up (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  placement_id BIGINT NOT NULL,
  version INT NOT NULL DEFAULT 0,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  interval_weeks SMALLINT NOT NULL,
  user_id BIGINT NULL,
  purpose VARCHAR(300) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  set_by BIGINT NOT NULL,
  UNIQUE KEY follow_up_public (public_id),
  KEY follow_up_placement (placement_id, valid_from),
  KEY follow_up_period (valid_to, valid_from),
  CONSTRAINT follow_up_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT follow_up_interval_fk FOREIGN KEY (interval_weeks) REFERENCES follow_up_interval (weeks),
  CONSTRAINT follow_up_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT follow_up_setter_fk FOREIGN KEY (set_by) REFERENCES app_user (id),
  CONSTRAINT follow_up_order CHECK (valid_to > valid_from)
);

-- A contact in one line; append-only.
CREATE TABLE follow_up_contact (
  id BIGINT NOT NULL PRIMARY KEY,
  follow_up_id BIGINT NOT NULL,
  contact_on DATE NOT NULL,
  note VARCHAR(200) NOT NULL,
  at DATETIME(6) NOT NULL,
  user_id BIGINT NOT NULL,
  KEY follow_up_contact_day (follow_up_id, contact_on),
  CONSTRAINT follow_up_contact_fk FOREIGN KEY (follow_up_id) REFERENCES follow_up (id),
  CONSTRAINT follow_up_contact_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
);
