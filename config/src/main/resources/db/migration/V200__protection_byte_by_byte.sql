-- Only NONE, letter by letter, is no protection: what differs by case or by a space behind is unknown, and the strictest.
ALTER TABLE participant MODIFY protection VARCHAR(30) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL;
