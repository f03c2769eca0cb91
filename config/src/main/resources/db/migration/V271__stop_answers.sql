-- What was settled for somebody whose farm is out of use, or whose provider is closed, on days of the placement: one
-- answer a placement and period, by the id of the period. Each answer is also in the placement's history.
CREATE TABLE stop_answer (
  placement_id BIGINT NOT NULL,
  stop_id BIGINT NOT NULL,
  answer VARCHAR(10) NOT NULL,
  reason VARCHAR(200) NULL,
  answered_on DATE NOT NULL,
  answered_by BIGINT NOT NULL,
  PRIMARY KEY (placement_id, stop_id),
  CONSTRAINT stop_answer_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT stop_answer_user_fk FOREIGN KEY (answered_by) REFERENCES app_user (id),
  CONSTRAINT stop_answer_answer CHECK (answer IN ('AS_USUAL', 'AT_HOME', 'OTHER'))
);
