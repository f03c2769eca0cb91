-- The quality register: which scheme a farm or a provider is approved in, from when to when, kept with history.
CREATE TABLE quality_scheme (
  code VARCHAR(20) NOT NULL PRIMARY KEY,
  subject_kind VARCHAR(10) NOT NULL,
  name VARCHAR(80) NOT NULL,
  CONSTRAINT quality_scheme_subject CHECK (subject_kind IN ('FARM', 'PROVIDER'))
);

CREATE TABLE quality_period (
  id BIGINT NOT NULL PRIMARY KEY,
  farm_id BIGINT NULL,
  provider_id BIGINT NULL,
  scheme_code VARCHAR(20) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  reference VARCHAR(80) NULL,
  source VARCHAR(40) NULL,
  external_ref VARCHAR(80) NULL,
  registered_at DATETIME(6) NOT NULL,
  registered_by BIGINT NULL,
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY quality_period_external (source, external_ref),
  UNIQUE KEY quality_period_farm (farm_id, scheme_code, valid_from),
  UNIQUE KEY quality_period_provider (provider_id, scheme_code, valid_from),
  CONSTRAINT quality_period_farm_fk FOREIGN KEY (farm_id) REFERENCES farm (id),
  CONSTRAINT quality_period_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (id),
  CONSTRAINT quality_period_scheme_fk FOREIGN KEY (scheme_code) REFERENCES quality_scheme (code),
  CONSTRAINT quality_period_one_subject CHECK ((farm_id IS NULL) <> (provider_id IS NULL)),
  CONSTRAINT quality_period_period CHECK (valid_to IS NULL OR valid_to > valid_from)
);
