-- NAV-provider agreements (places are counted here) and the provider-farm agreements that earmark some of their places.
CREATE TABLE agreement (
  id BIGINT NOT NULL PRIMARY KEY,
  reference VARCHAR(40) NOT NULL,
  provider_id BIGINT NOT NULL,
  region_number CHAR(4) NOT NULL,
  measure_code VARCHAR(10) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  places INT NOT NULL,
  over_booked_reason VARCHAR(200) NULL,
  source VARCHAR(40) NULL,
  external_ref VARCHAR(80) NULL,
  created_at DATETIME(6) NOT NULL,
  guard BIGINT NOT NULL DEFAULT 0,
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY agreement_reference (reference),
  UNIQUE KEY agreement_external (source, external_ref),
  KEY agreement_region (region_number, measure_code, valid_from),
  KEY agreement_provider (provider_id, measure_code, valid_from),
  CONSTRAINT agreement_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (id),
  CONSTRAINT agreement_region_fk FOREIGN KEY (region_number) REFERENCES nav_region (number),
  CONSTRAINT agreement_measure_fk FOREIGN KEY (measure_code) REFERENCES measure (code),
  CONSTRAINT agreement_period CHECK (valid_to IS NULL OR valid_to > valid_from),
  CONSTRAINT agreement_places CHECK (places > 0)
);

CREATE TABLE closed_period (
  id BIGINT NOT NULL PRIMARY KEY,
  agreement_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  reason VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  KEY closed_period_agreement (agreement_id, valid_from),
  CONSTRAINT closed_period_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT closed_period_period CHECK (valid_to IS NULL OR valid_to > valid_from)
);

CREATE TABLE farm_agreement (
  id BIGINT NOT NULL PRIMARY KEY,
  agreement_id BIGINT NOT NULL,
  farm_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  places INT NOT NULL,
  source VARCHAR(40) NULL,
  external_ref VARCHAR(80) NULL,
  created_at DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY farm_agreement_key (agreement_id, farm_id, valid_from),
  UNIQUE KEY farm_agreement_external (source, external_ref),
  KEY farm_agreement_farm (farm_id, valid_from),
  CONSTRAINT farm_agreement_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT farm_agreement_farm_fk FOREIGN KEY (farm_id) REFERENCES farm (id),
  CONSTRAINT farm_agreement_period CHECK (valid_to IS NULL OR valid_to > valid_from),
  CONSTRAINT farm_agreement_places CHECK (places > 0)
);

-- The distribution key (fordelingsnøkkel) in versions: each holds until the next one's valid_from.
CREATE TABLE distribution_key (
  farm_agreement_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  key_kind VARCHAR(10) NOT NULL,
  key_value DECIMAL(12, 2) NOT NULL,
  registered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (farm_agreement_id, valid_from),
  CONSTRAINT distribution_key_fk FOREIGN KEY (farm_agreement_id) REFERENCES farm_agreement (id),
  CONSTRAINT distribution_key_kind CHECK (key_kind IN ('PERCENT', 'FIXED')),
  CONSTRAINT distribution_key_value CHECK (key_value >= 0 AND (key_kind = 'FIXED' OR key_value <= 100))
);
