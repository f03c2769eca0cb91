-- The provider's final report on a placement, with what was known when it was written. A correction is a new version; append-only.
-- last_day: the end that it is about; plan_number: the version of the plan whose goals it answers, 0 where none was written.
CREATE TABLE final_report (
  id BIGINT NOT NULL PRIMARY KEY,
  placement_id BIGINT NOT NULL,
  number INT NOT NULL,
  at DATETIME(6) NOT NULL,
  on_date DATE NOT NULL,
  user_id BIGINT NOT NULL,
  last_day DATE NOT NULL,
  plan_number INT NOT NULL,
  worked VARCHAR(1000) NOT NULL,
  recommendation VARCHAR(1000) NOT NULL,
  known TEXT NOT NULL,
  UNIQUE KEY final_report_number (placement_id, number),
  CONSTRAINT final_report_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT final_report_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT final_report_numbers CHECK (number > 0 AND plan_number >= 0)
);

CREATE TABLE final_report_goal (
  final_report_id BIGINT NOT NULL,
  position SMALLINT NOT NULL,
  attained VARCHAR(20) NOT NULL,
  remark VARCHAR(300) NULL,
  PRIMARY KEY (final_report_id, position),
  CONSTRAINT final_report_goal_fk FOREIGN KEY (final_report_id) REFERENCES final_report (id),
  CONSTRAINT final_report_goal_attained CHECK (attained IN ('REACHED', 'PARTLY', 'NOT_REACHED', 'DROPPED'))
);

-- That the office has read a version; append-only.
CREATE TABLE final_report_read (
  final_report_id BIGINT NOT NULL PRIMARY KEY,
  user_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT final_report_read_fk FOREIGN KEY (final_report_id) REFERENCES final_report (id),
  CONSTRAINT final_report_read_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
);
