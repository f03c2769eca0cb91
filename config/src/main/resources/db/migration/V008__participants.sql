-- The people, and nothing about them that the work does not need.
CREATE TABLE participant (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given_name VARCHAR(80) NOT NULL,
  family_name VARCHAR(80) NOT NULL,
  birth_date DATE NOT NULL,
  municipality_structure SMALLINT NOT NULL DEFAULT 2024,
  municipality_code CHAR(4) NULL,
  phone VARCHAR(30) NULL,
  email VARCHAR(120) NULL,
  letter_language CHAR(2) NOT NULL DEFAULT 'nb',
  interpreter VARCHAR(60) NULL,
  protection VARCHAR(30) NOT NULL,
  shielded BOOLEAN NOT NULL DEFAULT FALSE,
  alias VARCHAR(60) NULL,
  emergency_name VARCHAR(120) NULL,
  emergency_phone VARCHAR(30) NULL,
  adaptations VARCHAR(400) NULL,
  source VARCHAR(40) NULL,
  external_ref VARCHAR(80) NULL,
  created_at DATETIME(6) NOT NULL,
  guard BIGINT NOT NULL DEFAULT 0,
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY participant_public (public_id),
  UNIQUE KEY participant_external (source, external_ref),
  KEY participant_name (family_name, given_name, id),
  CONSTRAINT participant_municipality_fk FOREIGN KEY (municipality_structure, municipality_code) REFERENCES municipality (structure, code)
);

-- The identity number as ciphertext (AEAD) under a named key, and a keyed blind index for exact search and uniqueness.
CREATE TABLE participant_identity (
  id BIGINT NOT NULL PRIMARY KEY,
  participant_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  key_id VARCHAR(20) NOT NULL,
  number_cipher VARBINARY(80) NOT NULL,
  blind_index BINARY(32) NOT NULL,
  test_number BOOLEAN NOT NULL DEFAULT FALSE,
  UNIQUE KEY participant_identity_blind (blind_index),
  KEY participant_identity_participant (participant_id, valid_from),
  CONSTRAINT participant_identity_fk FOREIGN KEY (participant_id) REFERENCES participant (id),
  CONSTRAINT participant_identity_period CHECK (valid_to IS NULL OR valid_to > valid_from)
);

CREATE TABLE participant_unit (
  participant_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  unit_number CHAR(4) NOT NULL,
  PRIMARY KEY (participant_id, valid_from),
  KEY participant_unit_unit (unit_number, valid_from, valid_to, participant_id),
  CONSTRAINT participant_unit_fk FOREIGN KEY (participant_id) REFERENCES participant (id),
  CONSTRAINT participant_unit_unit_fk FOREIGN KEY (unit_number) REFERENCES nav_unit (number),
  CONSTRAINT participant_unit_period CHECK (valid_to IS NULL OR valid_to > valid_from)
);

CREATE TABLE participant_caseworker (
  participant_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  user_id BIGINT NOT NULL,
  PRIMARY KEY (participant_id, valid_from),
  KEY participant_caseworker_user (user_id, valid_from, valid_to, participant_id),
  CONSTRAINT participant_caseworker_fk FOREIGN KEY (participant_id) REFERENCES participant (id),
  CONSTRAINT participant_caseworker_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT participant_caseworker_period CHECK (valid_to IS NULL OR valid_to > valid_from)
);

CREATE TABLE participant_activity (
  participant_id BIGINT NOT NULL,
  activity VARCHAR(20) NOT NULL,
  PRIMARY KEY (participant_id, activity),
  CONSTRAINT participant_activity_fk FOREIGN KEY (participant_id) REFERENCES participant (id)
);
