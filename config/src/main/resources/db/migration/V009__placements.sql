-- Facts about a placement, each with its day. Its state is computed from them and a date, never stored.
CREATE TABLE placement (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  participant_id BIGINT NOT NULL,
  measure_code VARCHAR(10) NOT NULL,
  arena VARCHAR(15) NOT NULL DEFAULT 'GREEN_WORK',
  provider_id BIGINT NULL,
  wished_farm_id BIGINT NULL,
  wished_start DATE NULL,
  farm_confirmed BOOLEAN NOT NULL DEFAULT FALSE,
  created_by BIGINT NULL,
  created_at DATETIME(6) NOT NULL,
  touched_at DATETIME(6) NOT NULL,
  referred_on DATE NULL,
  referred_by BIGINT NULL,
  referred_unit CHAR(4) NULL,
  waiting_from DATE NULL,
  waiting_reason VARCHAR(200) NULL,
  declined_on DATE NULL,
  declined_reason VARCHAR(200) NULL,
  accepted_on DATE NULL,
  agreement_id BIGINT NULL,
  valid_from DATE NULL,
  valid_to DATE NULL,
  not_relevant_on DATE NULL,
  not_relevant_reason VARCHAR(30) NULL,
  error_on DATE NULL,
  exit_reason VARCHAR(30) NULL,
  exit_text VARCHAR(40) NULL,
  source VARCHAR(40) NULL,
  external_ref VARCHAR(80) NULL,
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY placement_public (public_id),
  UNIQUE KEY placement_external (source, external_ref),
  KEY placement_participant (participant_id, referred_on),
  KEY placement_provider_referred (provider_id, referred_on, id),
  KEY placement_provider_start (provider_id, valid_from, id),
  KEY placement_unit_referred (referred_unit, referred_on, id),
  KEY placement_unit_start (referred_unit, valid_from, id),
  KEY placement_referrer (referred_by, referred_on, id),
  KEY placement_agreement (agreement_id, valid_from),
  KEY placement_waiting (waiting_from, accepted_on, declined_on, not_relevant_on),
  CONSTRAINT placement_participant_fk FOREIGN KEY (participant_id) REFERENCES participant (id),
  CONSTRAINT placement_measure_fk FOREIGN KEY (measure_code) REFERENCES measure (code),
  CONSTRAINT placement_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (id),
  CONSTRAINT placement_farm_fk FOREIGN KEY (wished_farm_id) REFERENCES farm (id),
  CONSTRAINT placement_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT placement_unit_fk FOREIGN KEY (referred_unit) REFERENCES nav_unit (number),
  CONSTRAINT placement_period CHECK (valid_to IS NULL OR valid_to > valid_from),
  CONSTRAINT placement_arena CHECK (arena IN ('GREEN_WORK', 'OWN_PREMISES')),
  CONSTRAINT placement_accepted CHECK (accepted_on IS NULL OR agreement_id IS NOT NULL)
);

-- Where the placement is carried out; no farm agreement means the provider's own premises.
CREATE TABLE stay (
  placement_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  farm_agreement_id BIGINT NULL,
  farm_id BIGINT NULL,
  PRIMARY KEY (placement_id, valid_from),
  KEY stay_farm (farm_id, valid_from, valid_to, placement_id),
  KEY stay_farm_agreement (farm_agreement_id),
  CONSTRAINT stay_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT stay_farm_fk FOREIGN KEY (farm_id) REFERENCES farm (id),
  CONSTRAINT stay_farm_agreement_fk FOREIGN KEY (farm_agreement_id) REFERENCES farm_agreement (id),
  CONSTRAINT stay_both_or_none CHECK ((farm_id IS NULL) = (farm_agreement_id IS NULL)),
  CONSTRAINT stay_period CHECK (valid_to IS NULL OR valid_to > valid_from)
);

CREATE TABLE percent_entry (
  placement_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  percent SMALLINT NOT NULL,
  days_per_week SMALLINT NULL,
  registered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (placement_id, valid_from),
  CONSTRAINT percent_entry_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT percent_entry_percent CHECK (percent BETWEEN 1 AND 100),
  CONSTRAINT percent_entry_days CHECK (days_per_week IS NULL OR days_per_week BETWEEN 1 AND 5)
);

-- Which weekdays (1 = Monday) and hours the person comes, from a day on, every week or in even or odd ISO weeks.
CREATE TABLE week_pattern_slot (
  placement_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  weeks VARCHAR(5) NOT NULL DEFAULT 'EVERY',
  weekday TINYINT NOT NULL,
  from_time TIME NOT NULL,
  to_time TIME NOT NULL,
  PRIMARY KEY (placement_id, valid_from, weeks, weekday, from_time),
  CONSTRAINT week_pattern_slot_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT week_pattern_slot_weeks CHECK (weeks IN ('EVERY', 'EVEN', 'ODD')),
  CONSTRAINT week_pattern_slot_weekday CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT week_pattern_slot_times CHECK (to_time > from_time)
);

CREATE TABLE placement_supervisor (
  placement_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  user_id BIGINT NOT NULL,
  PRIMARY KEY (placement_id, valid_from),
  KEY placement_supervisor_user (user_id, valid_from, valid_to, placement_id),
  CONSTRAINT placement_supervisor_fk FOREIGN KEY (placement_id) REFERENCES placement (id),
  CONSTRAINT placement_supervisor_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id),
  CONSTRAINT placement_supervisor_period CHECK (valid_to IS NULL OR valid_to > valid_from)
);

-- Every decision about a placement, appended in order: who, when, what it was before and after. Append-only.
CREATE TABLE placement_event (
  id BIGINT NOT NULL PRIMARY KEY,
  placement_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  on_date DATE NOT NULL,
  user_id BIGINT NULL,
  kind VARCHAR(30) NOT NULL,
  reason VARCHAR(200) NULL,
  old_values TEXT NULL,
  new_values TEXT NULL,
  KEY placement_event_placement (placement_id, id),
  CONSTRAINT placement_event_fk FOREIGN KEY (placement_id) REFERENCES placement (id)
);
