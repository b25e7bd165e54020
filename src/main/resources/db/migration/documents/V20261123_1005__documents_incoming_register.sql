-- The last arrival number of an agency and year: one series for all that arrives (NĐ 30/2020/NĐ-CP, Điều 22). The row is
-- the lock by which two clerks never take the same number.
CREATE TABLE documents.arrival_series (
    agency_id   uuid    NOT NULL REFERENCES units.unit,
    year        integer NOT NULL,
    last_number integer NOT NULL CHECK (last_number > 0),
    PRIMARY KEY (agency_id, year)
);

CREATE TABLE documents.incoming (
    id             uuid PRIMARY KEY,
    agency_id      uuid        NOT NULL REFERENCES units.unit,
    arrival_number integer     NOT NULL CHECK (arrival_number > 0),
    arrived_on     date        NOT NULL,
    year           integer     NOT NULL GENERATED ALWAYS AS (extract(year FROM arrived_on)) STORED,
    author         text        NOT NULL CHECK (author <> ''),
    -- number and symbol as the paper bears them; a letter of a citizen has none
    code           text        NOT NULL,
    dated          date,
    kind           text        NOT NULL,
    subject        text        NOT NULL CHECK (subject <> ''),
    receiver       text        NOT NULL,
    forwarded_on   date,
    signed_for     text        NOT NULL,
    note           text        NOT NULL,
    due_on         date,
    progress       text        NOT NULL DEFAULT '',
    settled_on     date,
    answer_id      uuid        REFERENCES documents.document,
    voided_on      date,
    void_reason    text,
    -- identity of the edXML message that brought it
    message_id     text,
    version        integer     NOT NULL DEFAULT 1,
    created_at     timestamptz NOT NULL DEFAULT now(),
    author_key     text        GENERATED ALWAYS AS (public.vi_key(author)) STORED,
    -- blanks, letter case and a leading zero make no other number of it
    code_key       text        GENERATED ALWAYS AS (regexp_replace(lower(regexp_replace(code, '\s', '', 'g')), '^0+', '')) STORED,
    search_key     text        GENERATED ALWAYS AS (public.vi_key(arrival_number::text || ' ' || author || ' ' || code || ' '
        || kind || ' ' || subject || ' ' || receiver || ' ' || signed_for || ' ' || note || ' ' || progress)) STORED,
    UNIQUE (agency_id, year, arrival_number),
    CHECK (answer_id IS NULL OR settled_on IS NOT NULL),
    CHECK ((voided_on IS NULL) = (void_reason IS NULL))
);

CREATE INDEX incoming_search ON documents.incoming USING gin (search_key gin_trgm_ops);
CREATE INDEX incoming_known ON documents.incoming (agency_id, code_key, author_key);
CREATE INDEX incoming_due ON documents.incoming (agency_id, due_on) WHERE settled_on IS NULL AND voided_on IS NULL;

-- An arrival number stays where it was given; a row is voided and never taken out.
CREATE FUNCTION documents.keep_arrival_number() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.agency_id, NEW.arrival_number, extract(year FROM NEW.arrived_on))
                          = (OLD.agency_id, OLD.arrival_number, extract(year FROM OLD.arrived_on)) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the arrival number of % stays in its register', OLD.id USING ERRCODE = 'check_violation';
END
$$;

CREATE TRIGGER arrival_number_stays
    BEFORE UPDATE OR DELETE ON documents.incoming
    FOR EACH ROW EXECUTE FUNCTION documents.keep_arrival_number();
