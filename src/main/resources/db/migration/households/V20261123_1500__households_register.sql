CREATE SCHEMA households;

-- The register of households (thôn, tổ dân phố). As little as the work needs; no number of a paper, no day of birth. A row
-- is never removed: what a household takes back is emptied, and its number stays, so that counts stay.
CREATE TABLE households.household (
    province_id   uuid        NOT NULL,
    -- made by the phone that added it, or by the import
    id            uuid        NOT NULL,
    village_id    uuid        NOT NULL REFERENCES units.unit,
    no            integer     NOT NULL CHECK (no BETWEEN 1 AND 99999),
    head          text        NOT NULL DEFAULT '' CHECK (length(head) <= 100),
    cluster       text        NOT NULL DEFAULT '' CHECK (length(cluster) <= 200),
    head_key      text        NOT NULL GENERATED ALWAYS AS (public.vi_key(head)) STORED,
    cluster_key   text        NOT NULL GENERATED ALWAYS AS (public.vi_key(cluster)) STORED,
    people        smallint    CHECK (people BETWEEN 1 AND 99),
    marks         text[]      NOT NULL DEFAULT '{}'
                              CHECK (marks <@ ARRAY['SMARTPHONE', 'HOUSEHOLD_BUSINESS', 'BUSINESS', 'NEEDS_HELP']),
    -- E.164, kept by a consent only
    phone         text        CHECK (phone ~ '^\+[0-9]{8,15}$'),
    phone_consent uuid,
    -- the member of the village's team who looks after it
    responsible   uuid        REFERENCES people.person,
    entered_on    date        NOT NULL,
    -- first day on which it is there no more
    left_on       date,
    -- the household that this one was a second entry of
    merged_into   uuid        CHECK (merged_into <> id),
    -- when it asked for its name, place and phone to be removed
    cleared_at    timestamptz,
    changed_at    timestamptz NOT NULL,
    PRIMARY KEY (province_id, id),
    UNIQUE (province_id, village_id, no),
    FOREIGN KEY (province_id, merged_into) REFERENCES households.household (province_id, id),
    CHECK ((phone IS NULL) = (phone_consent IS NULL)),
    CHECK (cleared_at IS NULL OR (head = '' AND cluster = '' AND phone IS NULL)),
    CHECK (merged_into IS NULL OR (head = '' AND cluster = '' AND phone IS NULL))
);

CREATE INDEX household_id ON households.household (id);
CREATE INDEX household_village_name ON households.household (village_id, head_key);
CREATE INDEX household_changed ON households.household (village_id, changed_at);
CREATE INDEX household_responsible ON households.household (responsible) WHERE responsible IS NOT NULL;

-- What was done to a household: which fields, never what stood in them, so that nothing outlives a withdrawn consent.
CREATE TABLE households.household_change (
    province_id  uuid        NOT NULL,
    id           uuid        NOT NULL,
    household_id uuid        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('ADDED', 'CORRECTED', 'LEFT', 'RETURNED', 'MERGED', 'ASSIGNED',
                                                      'PHONE_KEPT', 'CLEARED')),
    fields       text[]      NOT NULL DEFAULT '{}',
    made_at      timestamptz NOT NULL,
    -- account; absent for the program itself
    made_by      uuid,
    PRIMARY KEY (province_id, id),
    FOREIGN KEY (province_id, household_id) REFERENCES households.household (province_id, id)
);

CREATE INDEX household_change_of ON households.household_change (province_id, household_id, made_at);

-- Proof of consents (Luật 91/2025/QH15, Điều 9; Nghị định 356/2025/NĐ-CP, Điều 6).
CREATE TABLE households.consent (
    province_id    uuid        NOT NULL,
    id             uuid        NOT NULL,
    household_id   uuid        NOT NULL,
    purpose        text        NOT NULL CHECK (purpose IN ('DIGITAL_HELP')),
    notice_version text        NOT NULL CHECK (length(notice_version) BETWEEN 1 AND 40),
    text_hash      text        NOT NULL CHECK (text_hash ~ '^[0-9a-f]{64}$'),
    channel        text        NOT NULL CHECK (channel IN ('PAPER', 'PHONE', 'IN_PERSON', 'APP')),
    given_on       date        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    recorded_by    uuid        NOT NULL,
    withdrawn_at   timestamptz,
    withdrawn_by   uuid,
    PRIMARY KEY (province_id, id),
    FOREIGN KEY (province_id, household_id) REFERENCES households.household (province_id, id),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);

CREATE INDEX consent_household ON households.consent (province_id, household_id);

CREATE FUNCTION households.refuse_change_of_consent() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'UPDATE'
       AND (NEW.province_id, NEW.id, NEW.household_id, NEW.purpose, NEW.notice_version, NEW.text_hash, NEW.channel,
            NEW.given_on, NEW.recorded_at, NEW.recorded_by)
           = (OLD.province_id, OLD.id, OLD.household_id, OLD.purpose, OLD.notice_version, OLD.text_hash, OLD.channel,
              OLD.given_on, OLD.recorded_at, OLD.recorded_by)
       AND OLD.withdrawn_at IS NULL THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'consent % is proof and cannot be changed', OLD.id USING ERRCODE = 'check_violation';
END
$$;

CREATE TRIGGER consent_stays BEFORE UPDATE OR DELETE ON households.consent
    FOR EACH ROW EXECUTE FUNCTION households.refuse_change_of_consent();

CREATE FUNCTION households.refuse_change_of_history() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'what was done to a household is never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER household_change_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON households.household_change
    FOR EACH STATEMENT EXECUTE FUNCTION households.refuse_change_of_history();
