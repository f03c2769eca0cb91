-- The provider's plan for a placement. Every version is kept, the newest is in force; append-only.
CREATE TABLE plan_version (
  id BIGINT NOT NULL PRIMARY KEY,
  placement_id BIGINT NOT NULL,
  number INT NOT NULL,
  at DATETIME(6) NOT NULL,
  on_date DATE NOT NULL,
  user_id BIGINT NOT NULL,
  follow_up VARCHAR(1000) NULL,
  adaptations VARCHAR(1000) NULL,
  UNIQUE KEY plan_version_number (placement_id, number),
  CONSTRAINT plan_version_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT plan_version_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
);

CREATE TABLE plan_goal (
  plan_version_id BIGINT NOT NULL,
  position SMALLINT NOT NULL,
  goal VARCHAR(300) NOT NULL,
  due_on DATE NOT NULL,
  PRIMARY KEY (plan_version_id, position),
  CONSTRAINT plan_goal_fk FOREIGN KEY (plan_version_id) REFERENCES plan_version (id)
);

CREATE TABLE plan_activity (
  plan_version_id BIGINT NOT NULL,
  activity_code VARCHAR(20) NOT NULL,
  PRIMARY KEY (plan_version_id, activity_code),
  CONSTRAINT plan_activity_fk FOREIGN KEY (plan_version_id) REFERENCES plan_version (id)
);
