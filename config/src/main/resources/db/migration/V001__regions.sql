-- Where things are: counties and municipalities in each structure since 2013, what became of what, and NAV's own regions and units.
CREATE TABLE county (
  structure SMALLINT NOT NULL,
  code CHAR(2) NOT NULL,
  name VARCHAR(60) NOT NULL,
  PRIMARY KEY (structure, code)
);

CREATE TABLE municipality (
  structure SMALLINT NOT NULL,
  code CHAR(4) NOT NULL,
  name VARCHAR(60) NOT NULL,
  county_code CHAR(2) NOT NULL,
  latitude DECIMAL(8, 5) NULL,
  longitude DECIMAL(8, 5) NULL,
  PRIMARY KEY (structure, code),
  KEY municipality_county (structure, county_code),
  CONSTRAINT municipality_county_fk FOREIGN KEY (structure, county_code) REFERENCES county (structure, code)
);

CREATE TABLE municipality_change (
  valid_from DATE NOT NULL,
  old_code CHAR(4) NOT NULL,
  new_code CHAR(4) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  PRIMARY KEY (valid_from, old_code, new_code),
  CONSTRAINT municipality_change_kind CHECK (kind IN ('RENUMBERED', 'RENAMED', 'MERGED', 'SPLIT'))
);

CREATE TABLE nav_region (
  number CHAR(4) NOT NULL PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT nav_region_period CHECK (valid_to IS NULL OR valid_to > valid_from)
);

CREATE TABLE nav_unit (
  number CHAR(4) NOT NULL PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  region_number CHAR(4) NOT NULL,
  municipality_code CHAR(4) NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  version INT NOT NULL DEFAULT 0,
  KEY nav_unit_region (region_number),
  CONSTRAINT nav_unit_period CHECK (valid_to IS NULL OR valid_to > valid_from),
  CONSTRAINT nav_unit_region_fk FOREIGN KEY (region_number) REFERENCES nav_region (number)
);
