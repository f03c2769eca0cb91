-- What one side has done about a placement on its own, for the other to have seen: an answered proposal, a change by NAV, another farm.
CREATE TABLE placement_notice (
  id BIGINT NOT NULL PRIMARY KEY,
  placement_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  opened_on DATE NOT NULL,
  seen_at DATETIME(6) NULL,
  seen_by BIGINT NULL,
  KEY placement_notice_placement (placement_id, seen_at, kind),
  KEY placement_notice_open (seen_at, kind, placement_id),
  CONSTRAINT placement_notice_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT placement_notice_kind CHECK (kind IN ('PROPOSAL_ANSWERED', 'CHANGED_BY_NAV', 'FARM_CHANGED')),
  CONSTRAINT placement_notice_seen CHECK ((seen_at IS NULL) = (seen_by IS NULL))
);
