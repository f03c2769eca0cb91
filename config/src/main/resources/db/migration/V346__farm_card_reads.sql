-- That somebody of a farm has read a person's card, and marks of what stood on it then, so that what has changed since
-- can be told. The marks are digests: nothing of the card is kept. Append-only.
CREATE TABLE farm_card_read (
  placement_id BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  farm_id BIGINT NOT NULL,
  number INT UNSIGNED NOT NULL,
  parts VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  read_at DATETIME(3) NOT NULL,
  PRIMARY KEY (placement_id, user_id, farm_id, number),
  CONSTRAINT farm_card_read_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT farm_card_read_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT farm_card_read_farm_fk FOREIGN KEY (farm_id) REFERENCES farm (id)
);
