-- A file that goes with a message. Its own key is the first row of it, sealed with the master key; name and pieces are
-- sealed with its own key. All but the key is only ever added to.
CREATE TABLE attachment_key (
  attachment_id BIGINT NOT NULL PRIMARY KEY,
  key_id VARCHAR(20) NOT NULL,
  key_cipher VARBINARY(100) NOT NULL
);

CREATE TABLE attachment_chunk (
  attachment_id BIGINT NOT NULL,
  chunk INT NOT NULL,
  content_cipher MEDIUMBLOB NOT NULL,
  PRIMARY KEY (attachment_id, chunk),
  CONSTRAINT attachment_chunk_key FOREIGN KEY (attachment_id) REFERENCES attachment_key (attachment_id)
);

CREATE TABLE attachment (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_cipher VARBINARY(600) NOT NULL,
  media_kind VARCHAR(8) NOT NULL,
  size INT NOT NULL,
  sha256 BINARY(32) NOT NULL,
  chunks INT NOT NULL,
  scan_status VARCHAR(12) NOT NULL,
  UNIQUE KEY attachment_public (public_id),
  CONSTRAINT attachment_own_key FOREIGN KEY (id) REFERENCES attachment_key (attachment_id),
  CONSTRAINT attachment_scan CHECK (scan_status IN ('CLEAN', 'NOT_SCANNED')),
  CONSTRAINT attachment_size CHECK (size > 0)
);

CREATE TABLE message_attachment (
  message_id BIGINT NOT NULL,
  position INT NOT NULL,
  attachment_id BIGINT NOT NULL,
  PRIMARY KEY (message_id, position),
  UNIQUE KEY message_attachment_one (attachment_id),
  CONSTRAINT message_attachment_message FOREIGN KEY (message_id) REFERENCES message (id),
  CONSTRAINT message_attachment_file FOREIGN KEY (attachment_id) REFERENCES attachment (id)
);
