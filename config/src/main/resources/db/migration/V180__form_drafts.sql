-- What somebody has typed in a form and not yet sent. It may hold anything of a person, so that it is ciphertext, and it
-- knows the version of the record that was on the page. Nothing was ever written to the table as it was.
DROP TABLE form_draft;
CREATE TABLE form_draft (
  user_id BIGINT NOT NULL,
  form_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version_seen VARCHAR(20) NULL,
  key_id VARCHAR(20) NOT NULL,
  content_cipher MEDIUMBLOB NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (user_id, form_key),
  KEY form_draft_expires (expires_at),
  CONSTRAINT form_draft_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
