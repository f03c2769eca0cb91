-- How long places stood empty: so many halves of a provider's places, of a region and a measure, from a day until they were
-- taken; 9999-12-31 where they stand empty still. Written each night from agreements and the ledger. Places that were cut
-- while they stood empty are in no row.
CREATE TABLE place_vacancy (
  provider_id BIGINT NOT NULL,
  region_number CHAR(4) NOT NULL,
  measure_code VARCHAR(10) NOT NULL,
  since DATE NOT NULL,
  taken DATE NOT NULL DEFAULT '9999-12-31',
  halves INT NOT NULL,
  PRIMARY KEY (provider_id, region_number, measure_code, since, taken),
  KEY place_vacancy_taken (taken),
  CONSTRAINT place_vacancy_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (id),
  CONSTRAINT place_vacancy_days CHECK (taken >= since),
  CONSTRAINT place_vacancy_halves CHECK (halves > 0)
);

-- The first count is due at once, and not only the night after.
INSERT INTO scheduled_work (name, plan, next_due) VALUES ('place-vacancies', '02:20', '2000-01-01');
