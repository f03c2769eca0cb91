-- A user's own names for what they choose on a list again and again. Of the choice only codes are kept, never a typed text.
CREATE TABLE saved_search (
  id BIGINT NOT NULL PRIMARY KEY,
  user_id BIGINT NOT NULL,
  list VARCHAR(30) NOT NULL,
  name VARCHAR(60) NOT NULL,
  filter VARCHAR(1000) NOT NULL,
  first_of VARCHAR(30) NULL,
  saved_at DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY saved_search_name (user_id, list, name),
  UNIQUE KEY saved_search_first (user_id, first_of),
  CONSTRAINT saved_search_user FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT saved_search_first_of CHECK (first_of IS NULL OR first_of = list)
);
