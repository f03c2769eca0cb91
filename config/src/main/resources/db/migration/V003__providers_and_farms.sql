-- Providers and farms, who to call there, and what a farm offers and cannot take.
CREATE TABLE provider (
  id BIGINT NOT NULL PRIMARY KEY,
  org_number CHAR(9) NOT NULL,
  main_org_number CHAR(9) NULL,
  name VARCHAR(120) NOT NULL,
  municipality_structure SMALLINT NOT NULL DEFAULT 2024,
  municipality_code CHAR(4) NOT NULL,
  address VARCHAR(200) NULL,
  email VARCHAR(120) NULL,
  phone VARCHAR(30) NULL,
  region_number CHAR(4) NOT NULL,
  ended_on DATE NULL,
  source VARCHAR(40) NULL,
  external_ref VARCHAR(80) NULL,
  created_at DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY provider_org_number (org_number),
  UNIQUE KEY provider_external (source, external_ref),
  KEY provider_main (main_org_number),
  KEY provider_name (name, id),
  KEY provider_region (region_number, name, id),
  KEY provider_municipality (municipality_structure, municipality_code),
  CONSTRAINT provider_municipality_fk FOREIGN KEY (municipality_structure, municipality_code) REFERENCES municipality (structure, code),
  CONSTRAINT provider_region_fk FOREIGN KEY (region_number) REFERENCES nav_region (number)
);

CREATE TABLE farm (
  id BIGINT NOT NULL PRIMARY KEY,
  org_number CHAR(9) NOT NULL,
  name VARCHAR(120) NOT NULL,
  farm_number VARCHAR(40) NULL,
  municipality_structure SMALLINT NOT NULL DEFAULT 2024,
  municipality_code CHAR(4) NOT NULL,
  latitude DECIMAL(8, 5) NULL,
  longitude DECIMAL(8, 5) NULL,
  description VARCHAR(1000) NULL,
  bus_stop VARCHAR(120) NULL,
  bus_first_arrival TIME NULL,
  places_per_half_day SMALLINT NULL,
  email VARCHAR(120) NULL,
  phone VARCHAR(30) NULL,
  languages VARCHAR(120) NULL,
  registered_region CHAR(4) NULL,
  registered_provider_id BIGINT NULL,
  ended_on DATE NULL,
  source VARCHAR(40) NULL,
  external_ref VARCHAR(80) NULL,
  created_at DATETIME(6) NOT NULL,
  guard BIGINT NOT NULL DEFAULT 0,
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY farm_org_number (org_number),
  UNIQUE KEY farm_external (source, external_ref),
  KEY farm_name (name, id),
  KEY farm_municipality (municipality_structure, municipality_code, name, id),
  CONSTRAINT farm_municipality_fk FOREIGN KEY (municipality_structure, municipality_code) REFERENCES municipality (structure, code),
  CONSTRAINT farm_region_fk FOREIGN KEY (registered_region) REFERENCES nav_region (number),
  CONSTRAINT farm_provider_fk FOREIGN KEY (registered_provider_id) REFERENCES provider (id),
  CONSTRAINT farm_places CHECK (places_per_half_day IS NULL OR places_per_half_day > 0)
);

CREATE TABLE farm_producer_number (
  farm_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  number CHAR(10) NOT NULL,
  PRIMARY KEY (farm_id, valid_from),
  KEY farm_producer_number_number (number),
  CONSTRAINT farm_producer_number_fk FOREIGN KEY (farm_id) REFERENCES farm (id),
  CONSTRAINT farm_producer_number_period CHECK (valid_to IS NULL OR valid_to > valid_from)
);

CREATE TABLE farm_activity (
  farm_id BIGINT NOT NULL,
  activity VARCHAR(20) NOT NULL,
  PRIMARY KEY (farm_id, activity),
  KEY farm_activity_activity (activity, farm_id),
  CONSTRAINT farm_activity_fk FOREIGN KEY (farm_id) REFERENCES farm (id)
);

CREATE TABLE farm_facility (
  farm_id BIGINT NOT NULL,
  facility VARCHAR(20) NOT NULL,
  PRIMARY KEY (farm_id, facility),
  CONSTRAINT farm_facility_fk FOREIGN KEY (farm_id) REFERENCES farm (id)
);

-- What is asked about first, in work terms.
CREATE TABLE farm_limit (
  farm_id BIGINT NOT NULL,
  farm_limit VARCHAR(20) NOT NULL,
  PRIMARY KEY (farm_id, farm_limit),
  CONSTRAINT farm_limit_fk FOREIGN KEY (farm_id) REFERENCES farm (id)
);

CREATE TABLE contact (
  id BIGINT NOT NULL PRIMARY KEY,
  provider_id BIGINT NULL,
  farm_id BIGINT NULL,
  name VARCHAR(120) NOT NULL,
  duty VARCHAR(80) NULL,
  email VARCHAR(120) NULL,
  phone VARCHAR(30) NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  version INT NOT NULL DEFAULT 0,
  KEY contact_provider (provider_id),
  KEY contact_farm (farm_id),
  CONSTRAINT contact_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (id),
  CONSTRAINT contact_farm_fk FOREIGN KEY (farm_id) REFERENCES farm (id),
  CONSTRAINT contact_one_owner CHECK ((provider_id IS NULL) <> (farm_id IS NULL)),
  CONSTRAINT contact_period CHECK (valid_to IS NULL OR valid_to > valid_from)
);

CREATE TABLE farm_out_of_use (
  id BIGINT NOT NULL PRIMARY KEY,
  farm_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  reason VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  KEY farm_out_of_use_farm (farm_id, valid_from),
  CONSTRAINT farm_out_of_use_fk FOREIGN KEY (farm_id) REFERENCES farm (id),
  CONSTRAINT farm_out_of_use_period CHECK (valid_to IS NULL OR valid_to > valid_from)
);
