-- Proof of consents (Luật 91/2025/QH15, Điều 9; Nghị định 356/2025/NĐ-CP, Điều 6): they are added and withdrawn, never
-- changed or removed.
CREATE TABLE people.consent (
    id             uuid        PRIMARY KEY,
    person_id      uuid        NOT NULL REFERENCES people.person,
    kind           text        NOT NULL CHECK (kind IN ('PHONE', 'EMAIL', 'ZALO')),
    purpose        text        NOT NULL CHECK (purpose IN ('WORK_OF_THE_BODY', 'HELP_FOR_RESIDENTS')),
    notice_version text        NOT NULL CHECK (length(notice_version) BETWEEN 1 AND 40),
    text_hash      text        NOT NULL CHECK (text_hash ~ '^[0-9a-f]{64}$'),
    channel        text        NOT NULL CHECK (channel IN ('PAPER', 'PHONE', 'IN_PERSON', 'APP')),
    given_on       date        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    recorded_by    uuid        NOT NULL,
    withdrawn_at   timestamptz,
    withdrawn_by   uuid,
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);

CREATE INDEX consent_person ON people.consent (person_id);

-- How a person can be reached, for as long as the consent is in force.
CREATE TABLE people.contact (
    person_id  uuid NOT NULL REFERENCES people.person,
    kind       text NOT NULL CHECK (kind IN ('PHONE', 'EMAIL', 'ZALO')),
    value      text NOT NULL CHECK (length(value) BETWEEN 1 AND 254),
    consent_id uuid NOT NULL REFERENCES people.consent,
    PRIMARY KEY (person_id, kind)
);

CREATE INDEX contact_phone ON people.contact (value) WHERE kind = 'PHONE';
CREATE INDEX contact_consent ON people.contact (consent_id);

-- A person who was written down twice: everything of theirs stands with the other one since.
ALTER TABLE people.person ADD COLUMN merged_into uuid REFERENCES people.person CHECK (merged_into <> id);

CREATE INDEX person_merged_into ON people.person (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX person_search ON people.person (named_by, search_key);

CREATE FUNCTION people.refuse_change_of_consent() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'UPDATE'
       AND (NEW.id, NEW.kind, NEW.purpose, NEW.notice_version, NEW.text_hash, NEW.channel, NEW.given_on,
            NEW.recorded_at, NEW.recorded_by)
           = (OLD.id, OLD.kind, OLD.purpose, OLD.notice_version, OLD.text_hash, OLD.channel, OLD.given_on,
              OLD.recorded_at, OLD.recorded_by)
       AND (OLD.withdrawn_at IS NULL OR NEW.withdrawn_at = OLD.withdrawn_at)
       AND (NEW.person_id = OLD.person_id
            OR EXISTS (SELECT FROM people.person p WHERE p.id = OLD.person_id AND p.merged_into = NEW.person_id)) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'consent % is proof and cannot be changed', OLD.id USING ERRCODE = 'check_violation';
END
$$;

CREATE TRIGGER consent_stays BEFORE UPDATE OR DELETE ON people.consent
    FOR EACH ROW EXECUTE FUNCTION people.refuse_change_of_consent();
