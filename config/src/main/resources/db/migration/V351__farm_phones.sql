-- Phones of farms that are let in by a PIN once their user has logged in on them. Of the cookie's secret and of the PIN
-- only hashes are kept. Whether a phone is let in on a day follows from these facts, from its user's and its grant's, and
-- from the rules; the state itself is not stored.
CREATE TABLE farm_phone (
  id BIGINT NOT NULL PRIMARY KEY,
  user_id BIGINT NOT NULL,
  grant_id BIGINT NOT NULL,
  name VARCHAR(40) NOT NULL,
  token_hash BINARY(32) NOT NULL,
  pin_hash VARCHAR(255) NOT NULL,
  enrolled_on DATE NOT NULL,
  enrolled_at DATETIME(6) NOT NULL,
  used_on DATE NOT NULL,
  failures INT NOT NULL DEFAULT 0,
  locked_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  ended_by BIGINT NULL,
  UNIQUE KEY farm_phone_token (token_hash),
  KEY farm_phone_user (user_id, enrolled_at),
  CONSTRAINT farm_phone_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT farm_phone_grant_fk FOREIGN KEY (grant_id) REFERENCES user_grant (id),
  CONSTRAINT farm_phone_ender_fk FOREIGN KEY (ended_by) REFERENCES app_user (id)
);
