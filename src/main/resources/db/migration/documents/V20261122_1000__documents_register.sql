CREATE SCHEMA documents;

-- The last number given out in a series: one agency, one year, one series (NĐ 30/2020/NĐ-CP, Điều 15). The row is the
-- lock by which two clerks never take the same number.
CREATE TABLE documents.number_series (
    agency_id   uuid    NOT NULL REFERENCES units.unit,
    year        integer NOT NULL,
    series      text    NOT NULL CHECK (series <> ''),
    last_number integer NOT NULL CHECK (last_number >= 0),
    PRIMARY KEY (agency_id, year, series)
);

CREATE TABLE documents.document (
    id         uuid PRIMARY KEY,
    agency_id  uuid        NOT NULL REFERENCES units.unit,
    kind       text        NOT NULL,
    symbol     text        NOT NULL CHECK (symbol <> ''),
    status     text        NOT NULL CHECK (status IN ('DRAFT', 'ISSUED')),
    number     integer     CHECK (number > 0),
    issued_on  date,
    year       integer     GENERATED ALWAYS AS (extract(year FROM issued_on)) STORED,
    subject    text        NOT NULL,
    content    jsonb       NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    -- a number and its symbol mean one document of an agency in a year
    UNIQUE (agency_id, year, symbol, number),
    CHECK ((status = 'ISSUED') = (number IS NOT NULL)),
    CHECK ((status = 'ISSUED') = (issued_on IS NOT NULL))
);

CREATE INDEX document_of_agency ON documents.document (agency_id, kind, issued_on DESC NULLS FIRST, number DESC);

-- What has been issued stands: an error is mended by another document, never in this one (NĐ 30/2020/NĐ-CP, Điều 18).
CREATE FUNCTION documents.refuse_change_of_issued() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'document % has been issued and cannot be changed', OLD.id USING ERRCODE = 'check_violation';
END
$$;

CREATE TRIGGER issued_document_stands
    BEFORE UPDATE OR DELETE ON documents.document
    FOR EACH ROW WHEN (OLD.status = 'ISSUED')
    EXECUTE FUNCTION documents.refuse_change_of_issued();
