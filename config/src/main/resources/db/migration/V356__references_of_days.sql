-- What a time system calls a day that it has handed over: the day's own key stays placement and day. A day goes by the last
-- reference that it was handed over with.
CREATE TABLE attendance_reference (
  source VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  external_ref VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  placement_id BIGINT NOT NULL,
  day DATE NOT NULL,
  PRIMARY KEY (source, external_ref),
  UNIQUE KEY attendance_reference_day (placement_id, day),
  KEY attendance_reference_ref (external_ref),
  CONSTRAINT attendance_reference_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id)
);
