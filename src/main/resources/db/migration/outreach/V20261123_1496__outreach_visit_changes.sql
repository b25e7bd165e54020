-- A logged visit stays as it was sent. What was wrong in it is said anew beside it, each time with who, when and why;
-- the last word holds. A voided visit counts no more.
CREATE TABLE outreach.visit_change (
    province_id uuid        NOT NULL,
    visit_id    uuid        NOT NULL,
    no          smallint    NOT NULL CHECK (no >= 1),
    voided      boolean     NOT NULL,
    topic       text        NOT NULL,
    people      smallint    NOT NULL CHECK (people BETWEEN 1 AND 500),
    result      text        NOT NULL CHECK (result IN ('DONE', 'CONTINUES', 'NOT_DONE')),
    manner      text        NOT NULL CHECK (manner IN ('HOME', 'GROUP', 'SERVICE_DESK', 'DEMONSTRATION')),
    beneficiary text        NOT NULL CHECK (beneficiary IN ('RESIDENTS', 'HOUSEHOLD_BUSINESS', 'BUSINESS')),
    hindrance   text        CHECK (hindrance IN ('NO_DEVICE', 'NO_SIGNAL', 'REFUSED', 'NOT_ELIGIBLE')),
    note        text        NOT NULL CHECK (length(note) <= 500),
    reason      text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    changed_by  uuid        NOT NULL,
    changed_at  timestamptz NOT NULL,
    PRIMARY KEY (province_id, visit_id, no),
    CHECK (hindrance IS NULL OR result = 'NOT_DONE')
);

CREATE TRIGGER visit_change_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON outreach.visit_change
    FOR EACH STATEMENT EXECUTE FUNCTION outreach.refuse_change_of_visits();

-- Visits as they are understood today.
CREATE VIEW outreach.visit_now AS
    SELECT v.province_id, v.id, v.body_id, v.unit_id, v.day, v.logged_by, v.device_id, v.recorded_at, v.content_hash,
           coalesce(c.topic, v.topic) AS topic,
           coalesce(c.people, v.people) AS people,
           coalesce(c.result, v.result) AS result,
           coalesce(c.manner, v.manner) AS manner,
           coalesce(c.beneficiary, v.beneficiary) AS beneficiary,
           CASE WHEN c.no IS NULL THEN v.hindrance ELSE c.hindrance END AS hindrance,
           coalesce(c.note, v.note) AS note,
           coalesce(c.no, 0) AS revision,
           coalesce(c.voided, false) AS voided
    FROM outreach.visit v
    LEFT JOIN (SELECT DISTINCT ON (province_id, visit_id) *
               FROM outreach.visit_change
               ORDER BY province_id, visit_id, no DESC) c ON c.province_id = v.province_id AND c.visit_id = v.id;
