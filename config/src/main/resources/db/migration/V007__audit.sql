-- Append-only: the running application may only read and insert here.
CREATE TABLE change_log (
  id BIGINT NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  user_id BIGINT NULL,
  grant_id BIGINT NULL,
  action VARCHAR(40) NOT NULL,
  record_type VARCHAR(30) NOT NULL,
  record_id VARCHAR(40) NOT NULL,
  old_values MEDIUMTEXT NULL,
  new_values MEDIUMTEXT NULL,
  KEY change_log_record (record_type, record_id, id),
  KEY change_log_user (user_id, id),
  KEY change_log_at (at)
);

-- Who has looked at whom: one row a person for details, searches by number, prints, exports and REST; one row a list.
CREATE TABLE access_log (
  id BIGINT NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  user_id BIGINT NOT NULL,
  grant_id BIGINT NULL,
  kind VARCHAR(20) NOT NULL,
  participant_id BIGINT NULL,
  record_ref VARCHAR(60) NULL,
  filter_hash BINARY(32) NULL,
  shown_ids MEDIUMTEXT NULL,
  KEY access_log_participant (participant_id, at),
  KEY access_log_user (user_id, at),
  KEY access_log_at (at),
  CONSTRAINT access_log_kind CHECK (kind IN ('DETAIL', 'NUMBER', 'NUMBER_SHOWN', 'PRINT', 'EXPORT', 'REST', 'LIST', 'FINDER', 'AUTOCOMPLETE', 'CONFIRMED'))
);
