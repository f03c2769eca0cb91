-- A day on which somebody comes otherwise than by the week pattern: at other hours, or without hours not at all. It stands
-- until it is taken back; what was decided is in the placement's history.
CREATE TABLE week_pattern_exception (
  placement_id BIGINT NOT NULL,
  day DATE NOT NULL,
  from_time TIME NULL,
  to_time TIME NULL,
  PRIMARY KEY (placement_id, day),
  CONSTRAINT week_pattern_exception_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT week_pattern_exception_times CHECK ((from_time IS NULL) = (to_time IS NULL) AND (to_time IS NULL OR to_time > from_time))
);
