-- Somebody is not coming from a day on, until another or until further notice. The farm sees that and no more: the
-- reason stands in a table that nothing of the farm's reads.
CREATE TABLE absence_notice (
  placement_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  noted_by BIGINT NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  PRIMARY KEY (placement_id, valid_from),
  CONSTRAINT absence_notice_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT absence_notice_user_fk FOREIGN KEY (noted_by) REFERENCES app_user (id),
  CONSTRAINT absence_notice_period CHECK (valid_to IS NULL OR valid_to > valid_from)
);

CREATE TABLE absence_reason (
  placement_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  code ENUM ('SELF_CERTIFIED_SICK', 'SICK_NOTE', 'SICK_CHILD', 'WELFARE_OR_INTERVIEW', 'TREATMENT', 'AGREED_LEAVE') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (placement_id, valid_from),
  CONSTRAINT absence_reason_notice_fk FOREIGN KEY (placement_id, valid_from) REFERENCES absence_notice (placement_id, valid_from) ON DELETE CASCADE
);
