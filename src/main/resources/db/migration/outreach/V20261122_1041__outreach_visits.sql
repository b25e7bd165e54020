-- The log of the field work. No foreign keys: this is the hottest table, each key would lock the same few rows of
-- units and accounts for every visit, and LogVisit has just read them; rows of those tables are never removed.
CREATE TABLE outreach.visit (
    province_id  uuid        NOT NULL,
    -- made by the phone that logged the visit
    id           uuid        NOT NULL,
    body_id      uuid        NOT NULL,
    -- the unit in which the team worked on that day
    unit_id      uuid        NOT NULL,
    topic        text        NOT NULL,
    day          date        NOT NULL,
    people       smallint    NOT NULL CHECK (people BETWEEN 1 AND 500),
    result       text        NOT NULL CHECK (result IN ('DONE', 'CONTINUES', 'NOT_DONE')),
    logged_by    uuid        NOT NULL,
    device_id    uuid,
    recorded_at  timestamptz NOT NULL,
    -- tells a repeated send from another visit under the same id
    content_hash bytea       NOT NULL CHECK (length(content_hash) = 32),
    PRIMARY KEY (province_id, id)
);

-- A team's visits in the order of lists, newest first.
CREATE INDEX visit_of_body ON outreach.visit (province_id, body_id, day, recorded_at, id);

CREATE FUNCTION outreach.refuse_change_of_visits() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a logged visit is never changed or removed' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER visit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON outreach.visit
    FOR EACH STATEMENT EXECUTE FUNCTION outreach.refuse_change_of_visits();
