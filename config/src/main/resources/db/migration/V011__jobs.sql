-- Work that outlives a page: queued, leased by one node, cancelled, resumed after a crash. Files and results are ciphertext.
CREATE TABLE job (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(30) NOT NULL,
  state VARCHAR(12) NOT NULL,
  user_id BIGINT NOT NULL,
  grant_id BIGINT NOT NULL,
  params TEXT NOT NULL,
  file_name VARCHAR(200) NULL,
  file_size BIGINT NULL,
  rows_total INT NULL,
  rows_done INT NOT NULL DEFAULT 0,
  applied INT NOT NULL DEFAULT 0,
  unchanged INT NOT NULL DEFAULT 0,
  errors INT NOT NULL DEFAULT 0,
  warnings INT NOT NULL DEFAULT 0,
  failure_code VARCHAR(40) NULL,
  cancel_requested BOOLEAN NOT NULL DEFAULT FALSE,
  lease_owner VARCHAR(60) NULL,
  lease_until DATETIME(6) NULL,
  attempts INT NOT NULL DEFAULT 0,
  created_at DATETIME(6) NOT NULL,
  started_at DATETIME(6) NULL,
  finished_at DATETIME(6) NULL,
  delete_after DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY job_public (public_id),
  KEY job_state (state, created_at),
  KEY job_user (user_id, created_at),
  KEY job_delete (delete_after),
  CONSTRAINT job_state_known CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'))
);

CREATE TABLE job_file (
  job_id BIGINT NOT NULL,
  chunk INT NOT NULL,
  key_id VARCHAR(20) NOT NULL,
  content_cipher MEDIUMBLOB NOT NULL,
  PRIMARY KEY (job_id, chunk),
  CONSTRAINT job_file_fk FOREIGN KEY (job_id) REFERENCES job (id)
);

-- What came of each row that was not simply taken, in pages of many rows: ciphertext of a JSON list.
CREATE TABLE job_result (
  job_id BIGINT NOT NULL,
  chunk INT NOT NULL,
  key_id VARCHAR(20) NOT NULL,
  content_cipher MEDIUMBLOB NOT NULL,
  PRIMARY KEY (job_id, chunk),
  CONSTRAINT job_result_fk FOREIGN KEY (job_id) REFERENCES job (id)
);

-- Which node draws identifiers with which number.
CREATE TABLE node_lease (
  node SMALLINT NOT NULL PRIMARY KEY,
  owner VARCHAR(60) NOT NULL,
  lease_until DATETIME(6) NOT NULL
);
