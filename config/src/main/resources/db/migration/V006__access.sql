-- Who may do what where: users, their dated grants, and links that work once.
CREATE TABLE app_user (
  id BIGINT NOT NULL PRIMARY KEY,
  user_name VARCHAR(60) NOT NULL,
  display_name VARCHAR(120) NOT NULL,
  email VARCHAR(120) NULL,
  phone VARCHAR(30) NULL,
  language CHAR(2) NOT NULL DEFAULT 'nb',
  password_hash VARCHAR(255) NULL,
  password_changed_at DATETIME(6) NULL,
  must_change_password BOOLEAN NOT NULL DEFAULT FALSE,
  failed_logins INT NOT NULL DEFAULT 0,
  locked_until DATETIME(6) NULL,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY app_user_name (user_name),
  KEY app_user_display (display_name, id)
);

CREATE TABLE user_grant (
  id BIGINT NOT NULL PRIMARY KEY,
  user_id BIGINT NOT NULL,
  role VARCHAR(30) NOT NULL,
  scope_type VARCHAR(10) NOT NULL,
  unit_number CHAR(4) NULL,
  region_number CHAR(4) NULL,
  provider_id BIGINT NULL,
  farm_id BIGINT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  confidential BOOLEAN NOT NULL DEFAULT FALSE,
  strictly_confidential BOOLEAN NOT NULL DEFAULT FALSE,
  shielded BOOLEAN NOT NULL DEFAULT FALSE,
  version INT NOT NULL DEFAULT 0,
  KEY user_grant_user (user_id, valid_from),
  KEY user_grant_unit (unit_number),
  KEY user_grant_provider (provider_id),
  KEY user_grant_farm (farm_id),
  CONSTRAINT user_grant_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT user_grant_unit_fk FOREIGN KEY (unit_number) REFERENCES nav_unit (number),
  CONSTRAINT user_grant_region_fk FOREIGN KEY (region_number) REFERENCES nav_region (number),
  CONSTRAINT user_grant_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (id),
  CONSTRAINT user_grant_farm_fk FOREIGN KEY (farm_id) REFERENCES farm (id),
  CONSTRAINT user_grant_period CHECK (valid_to IS NULL OR valid_to > valid_from),
  CONSTRAINT user_grant_scope CHECK (
    (scope_type = 'UNIT') = (unit_number IS NOT NULL) AND (scope_type = 'REGION') = (region_number IS NOT NULL)
    AND (scope_type = 'PROVIDER') = (provider_id IS NOT NULL) AND (scope_type = 'FARM') = (farm_id IS NOT NULL)
    AND scope_type IN ('UNIT', 'REGION', 'PROVIDER', 'FARM', 'NATION'))
);

-- A link that works once: the first administrator's, or a reset password's. Only the token's hash is kept.
CREATE TABLE one_time_link (
  id BIGINT NOT NULL PRIMARY KEY,
  user_id BIGINT NOT NULL,
  token_hash BINARY(32) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  UNIQUE KEY one_time_link_token (token_hash),
  CONSTRAINT one_time_link_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
);

-- What a user has typed into a form and not yet sent, so that an expired session or a dead node loses nothing.
CREATE TABLE form_draft (
  user_id BIGINT NOT NULL,
  form VARCHAR(60) NOT NULL,
  subject VARCHAR(60) NOT NULL,
  content MEDIUMBLOB NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (user_id, form, subject),
  KEY form_draft_age (saved_at),
  CONSTRAINT form_draft_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id)
);

-- Small facts about this installation: the demo's anchor date, its seed and scale, the mode it was made in.
CREATE TABLE installation (
  name VARCHAR(40) NOT NULL PRIMARY KEY,
  fact VARCHAR(200) NOT NULL
);
