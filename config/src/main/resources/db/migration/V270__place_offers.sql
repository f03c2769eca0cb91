-- A place offered to somebody on a waiting list. It holds no place; what it is on a day follows from its own facts
-- and the placement's.
CREATE TABLE place_offer (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  placement_id BIGINT NOT NULL,
  agreement_id BIGINT NOT NULL,
  offered_on DATE NOT NULL,
  offered_by BIGINT NOT NULL,
  reply_by DATE NOT NULL,
  passing_reason VARCHAR(200) NULL,
  answered_on DATE NULL,
  answered_by BIGINT NULL,
  said_yes BOOLEAN NULL,
  answer_reason VARCHAR(200) NULL,
  withdrawn_on DATE NULL,
  withdrawn_by BIGINT NULL,
  withdrawn_reason VARCHAR(200) NULL,
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY place_offer_public (public_id),
  KEY place_offer_placement (placement_id, id),
  KEY place_offer_agreement (agreement_id),
  CONSTRAINT place_offer_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT place_offer_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT place_offer_offered_fk FOREIGN KEY (offered_by) REFERENCES app_user (id),
  CONSTRAINT place_offer_days CHECK (reply_by >= offered_on),
  CONSTRAINT place_offer_answer CHECK ((answered_on IS NULL) = (said_yes IS NULL))
);

-- Who had waited longer when a place was offered to another. Append-only.
CREATE TABLE place_passing (
  offer_id BIGINT NOT NULL,
  placement_id BIGINT NOT NULL,
  PRIMARY KEY (offer_id, placement_id),
  KEY place_passing_placement (placement_id),
  CONSTRAINT place_passing_offer_fk FOREIGN KEY (offer_id) REFERENCES place_offer (id),
  CONSTRAINT place_passing_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id)
);
