-- The place ledger: which place an accepted placement takes, in stretches of days with one weight and one place.
-- Weights are in halves of a place (1 or 2). Written together with the facts that it follows from.
CREATE TABLE place_use (
  placement_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  agreement_id BIGINT NOT NULL,
  farm_agreement_id BIGINT NULL,
  farm_id BIGINT NULL,
  halves TINYINT NOT NULL,
  region_number CHAR(4) NOT NULL,
  measure_code VARCHAR(10) NOT NULL,
  PRIMARY KEY (placement_id, valid_from),
  KEY place_use_agreement (agreement_id, valid_to, valid_from, halves, farm_agreement_id),
  KEY place_use_farm (farm_id, valid_to, valid_from, halves),
  KEY place_use_farm_agreement (farm_agreement_id, valid_to, valid_from, halves),
  KEY place_use_region (region_number, measure_code, valid_to, valid_from, halves, agreement_id),
  KEY place_use_day (valid_to, valid_from, measure_code, halves, agreement_id),
  CONSTRAINT place_use_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT place_use_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT place_use_halves CHECK (halves IN (1, 2)),
  CONSTRAINT place_use_period CHECK (valid_to IS NULL OR valid_to > valid_from)
);
