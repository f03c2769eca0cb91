-- What is written about a placement: one thread of NAV and the provider, and one of the provider and each farm where the
-- person has been. A thread's row is also its guard: who adds a message raises last_position first, so that messages are
-- seen in the order of their positions. Texts are sealed with the thread's own key, which is sealed with the master key.
CREATE TABLE dialogue_thread (
  id BIGINT NOT NULL PRIMARY KEY,
  placement_id BIGINT NOT NULL,
  farm_id BIGINT NULL,
  farm_or_none BIGINT AS (COALESCE(farm_id, 0)) PERSISTENT,
  key_id VARCHAR(20) NOT NULL,
  key_cipher VARBINARY(100) NOT NULL,
  last_position INT NOT NULL DEFAULT 0,
  UNIQUE KEY dialogue_thread_one (placement_id, farm_or_none),
  CONSTRAINT dialogue_thread_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT dialogue_thread_farm FOREIGN KEY (farm_id) REFERENCES farm (id)
);

-- Append-only. Who reads it is settled when it is sent: nav_reads is always true in the thread of NAV and the provider.
CREATE TABLE message (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  thread_id BIGINT NOT NULL,
  position INT NOT NULL,
  sender_id BIGINT NOT NULL,
  sender_party VARCHAR(8) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  sent_on DATE NOT NULL,
  nav_reads BOOLEAN NOT NULL,
  text_cipher BLOB NOT NULL,
  form_token VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY message_public (public_id),
  UNIQUE KEY message_position (thread_id, position),
  UNIQUE KEY message_form (sender_id, form_token),
  CONSTRAINT message_thread FOREIGN KEY (thread_id) REFERENCES dialogue_thread (id),
  CONSTRAINT message_sender FOREIGN KEY (sender_id) REFERENCES app_user (id),
  CONSTRAINT message_party CHECK (sender_party IN ('NAV', 'PROVIDER', 'FARM'))
);

-- Append-only: a message that was taken out of the farm's sight stays out of it.
CREATE TABLE message_hidden (
  message_id BIGINT NOT NULL PRIMARY KEY,
  hidden_by BIGINT NOT NULL,
  hidden_at DATETIME(6) NOT NULL,
  CONSTRAINT message_hidden_message FOREIGN KEY (message_id) REFERENCES message (id),
  CONSTRAINT message_hidden_user FOREIGN KEY (hidden_by) REFERENCES app_user (id)
);

-- How far somebody has read a thread, as one of a party: the same person may have grants on both sides.
CREATE TABLE message_read (
  thread_id BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  party VARCHAR(8) NOT NULL,
  position INT NOT NULL,
  read_at DATETIME(6) NOT NULL,
  PRIMARY KEY (thread_id, user_id, party),
  CONSTRAINT message_read_thread FOREIGN KEY (thread_id) REFERENCES dialogue_thread (id),
  CONSTRAINT message_read_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT message_read_party CHECK (party IN ('NAV', 'PROVIDER', 'FARM'))
);
