-- Mail that is to be sent. It never holds anything of a person: what is in a mailbox is out of our hands.
CREATE TABLE mail (
  id BIGINT NOT NULL PRIMARY KEY,
  user_id BIGINT NOT NULL,
  subject VARCHAR(200) NOT NULL,
  body TEXT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  next_at DATETIME(6) NOT NULL,
  attempts INT NOT NULL DEFAULT 0,
  sent_at DATETIME(6) NULL,
  lost_at DATETIME(6) NULL,
  lease_owner VARCHAR(40) NULL,
  lease_until DATETIME(6) NULL,
  KEY mail_due (sent_at, lost_at, next_at),
  KEY mail_user (user_id, made_at),
  CONSTRAINT mail_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT mail_one_end CHECK (sent_at IS NULL OR lost_at IS NULL)
);

-- When somebody wants to be told by mail what waits. Days are ISO weekdays in a row, such as 12345.
CREATE TABLE task_digest (
  user_id BIGINT NOT NULL PRIMARY KEY,
  weekdays VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at_time TIME NOT NULL,
  made_on DATE NULL,
  CONSTRAINT task_digest_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT task_digest_days CHECK (weekdays REGEXP '^1?2?3?4?5?6?7?$' AND weekdays <> '')
);
