-- Kinds of tasks: whose they are and within how many days. What is open of a kind follows from the facts and is not stored.
CREATE TABLE task_kind (
  code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  role VARCHAR(30) NOT NULL,
  due_days SMALLINT NOT NULL,
  CONSTRAINT task_kind_due CHECK (due_days >= 0)
);

-- Somebody wants to see a task again on that day; others see it as before.
CREATE TABLE task_snooze (
  user_id BIGINT NOT NULL,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject BIGINT NOT NULL,
  until DATE NOT NULL,
  PRIMARY KEY (user_id, kind, subject),
  CONSTRAINT task_snooze_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT task_snooze_kind FOREIGN KEY (kind) REFERENCES task_kind (code)
);

-- Whose a task is, where that is another than the facts say.
CREATE TABLE task_assignment (
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  version INT NOT NULL DEFAULT 1,
  PRIMARY KEY (kind, subject),
  KEY task_assignment_user (user_id),
  CONSTRAINT task_assignment_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT task_assignment_kind FOREIGN KEY (kind) REFERENCES task_kind (code)
);

-- Who sees somebody's tasks as their own from one day to another.
CREATE TABLE substitute (
  id BIGINT NOT NULL PRIMARY KEY,
  user_id BIGINT NOT NULL,
  substitute_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  version INT NOT NULL DEFAULT 0,
  KEY substitute_user (user_id, valid_from),
  KEY substitute_substitute (substitute_id, valid_from, valid_to, user_id),
  CONSTRAINT substitute_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT substitute_substitute_fk FOREIGN KEY (substitute_id) REFERENCES app_user (id),
  CONSTRAINT substitute_period CHECK (valid_to > valid_from),
  CONSTRAINT substitute_other CHECK (substitute_id <> user_id)
);
