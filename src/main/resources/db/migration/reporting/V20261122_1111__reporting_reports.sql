-- A report as its writer has it before them. It comes into being when somebody first writes in it; until then it is
-- simply not sent, and nothing has to be prepared for a month to begin.
CREATE TABLE reporting.report (
    province_id  uuid    NOT NULL REFERENCES units.unit,
    id           uuid    NOT NULL,
    -- the commune that receives the team's report, or whose own report it is
    unit_id      uuid    NOT NULL REFERENCES units.unit,
    -- the reporting team; absent for the commune's own report
    body_id      uuid,
    regime       text    NOT NULL,
    period_from  date    NOT NULL,
    period_to    date    NOT NULL CHECK (period_to >= period_from),
    status       text    NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'SENT', 'RETURNED', 'ACCEPTED')),
    version      integer NOT NULL DEFAULT 0,
    results      text    NOT NULL DEFAULT '',
    difficulties text    NOT NULL DEFAULT '',
    proposals    text    NOT NULL DEFAULT '',
    next_tasks   text    NOT NULL DEFAULT '',
    -- team reports whose words have been gathered into this one already, so that gathering again adds and never repeats
    gathered     uuid[]  NOT NULL DEFAULT '{}',
    PRIMARY KEY (province_id, id),
    UNIQUE NULLS NOT DISTINCT (province_id, unit_id, body_id, period_from, period_to)
);

CREATE INDEX report_id ON reporting.report (id);
CREATE INDEX report_body ON reporting.report (province_id, body_id, period_to);

-- What was sent, each time it was sent: the figures of that moment and the words, for good.
CREATE TABLE reporting.submission (
    province_id  uuid        NOT NULL,
    report_id    uuid        NOT NULL,
    no           integer     NOT NULL CHECK (no > 0),
    client_id    uuid        NOT NULL,
    figures      jsonb       NOT NULL,
    results      text        NOT NULL,
    difficulties text        NOT NULL,
    proposals    text        NOT NULL,
    next_tasks   text        NOT NULL,
    document_id  uuid,
    sent_by      uuid        NOT NULL,
    sent_by_name text        NOT NULL,
    sent_at      timestamptz NOT NULL,
    PRIMARY KEY (province_id, report_id, no),
    UNIQUE (province_id, report_id, client_id),
    FOREIGN KEY (province_id, report_id) REFERENCES reporting.report (province_id, id)
);

-- Every step of a report's life.
CREATE TABLE reporting.move (
    province_id uuid        NOT NULL,
    report_id   uuid        NOT NULL,
    no          integer     NOT NULL CHECK (no > 0),
    from_status text        NOT NULL,
    to_status   text        NOT NULL,
    made_by     uuid        NOT NULL,
    made_by_name text       NOT NULL,
    made_at     timestamptz NOT NULL,
    reason      text        NOT NULL DEFAULT '',
    PRIMARY KEY (province_id, report_id, no),
    FOREIGN KEY (province_id, report_id) REFERENCES reporting.report (province_id, id)
);

CREATE FUNCTION reporting.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'rows of %.% are only ever added', TG_TABLE_SCHEMA, TG_TABLE_NAME; END $$;

CREATE TRIGGER submission_is_final BEFORE UPDATE OR DELETE ON reporting.submission
    FOR EACH ROW EXECUTE FUNCTION reporting.refuse_change();

CREATE TRIGGER move_is_final BEFORE UPDATE OR DELETE ON reporting.move
    FOR EACH ROW EXECUTE FUNCTION reporting.refuse_change();
