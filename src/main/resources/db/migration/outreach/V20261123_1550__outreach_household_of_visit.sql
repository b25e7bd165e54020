-- A visit may say whose household it was, and what is to be continued on which day the member means to come again. No
-- foreign key, for the reason given with the log.
ALTER TABLE outreach.visit
    ADD COLUMN household_id uuid,
    ADD COLUMN again_on     date,
    ADD CONSTRAINT visit_again_of_what_is_continued CHECK (again_on IS NULL OR result = 'CONTINUES');

ALTER TABLE outreach.visit_change
    ADD COLUMN again_on date,
    ADD CONSTRAINT visit_change_again_of_what_is_continued CHECK (again_on IS NULL OR result = 'CONTINUES');

CREATE INDEX visit_of_household ON outreach.visit (household_id, day) WHERE household_id IS NOT NULL;

-- Households that were written down twice, as the visits know them: the one as which each counts today.
CREATE TABLE outreach.merged_household (
    id           uuid PRIMARY KEY,
    household_id uuid NOT NULL CHECK (household_id <> id)
);

CREATE INDEX merged_household_into ON outreach.merged_household (household_id);

-- Visits as they are understood today. The last word about a visit is looked for visit by visit: a list reads the changes
-- of the visits that it shows and no others.
CREATE OR REPLACE VIEW outreach.visit_now AS
    SELECT v.province_id, v.id, v.body_id, v.unit_id, v.day, v.logged_by, v.device_id, v.recorded_at, v.content_hash,
           coalesce(c.topic, v.topic) AS topic,
           coalesce(c.people, v.people) AS people,
           coalesce(c.result, v.result) AS result,
           coalesce(c.manner, v.manner) AS manner,
           coalesce(c.beneficiary, v.beneficiary) AS beneficiary,
           CASE WHEN c.no IS NULL THEN v.hindrance ELSE c.hindrance END AS hindrance,
           coalesce(c.note, v.note) AS note,
           coalesce(c.no, 0) AS revision,
           coalesce(c.voided, false) AS voided,
           coalesce(m.household_id, v.household_id) AS household_id,
           CASE WHEN c.no IS NULL THEN v.again_on ELSE c.again_on END AS again_on
    FROM outreach.visit v
    LEFT JOIN outreach.visit_change c
           ON c.province_id = v.province_id AND c.visit_id = v.id
          AND NOT EXISTS (SELECT FROM outreach.visit_change later
                          WHERE later.province_id = c.province_id AND later.visit_id = c.visit_id AND later.no > c.no)
    LEFT JOIN outreach.merged_household m ON m.id = v.household_id;

-- What is to be continued is owed until the same is shown once more: that follows from the visits. Beside them stands only
-- what people say of it: that it is settled otherwise, and who is to go.
CREATE TABLE outreach.follow_up_closed (
    province_id uuid        NOT NULL,
    visit_id    uuid        NOT NULL,
    reason      text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    closed_by   uuid        NOT NULL,
    closed_at   timestamptz NOT NULL,
    PRIMARY KEY (province_id, visit_id)
);

CREATE TABLE outreach.follow_up_assigned (
    province_id uuid        NOT NULL,
    visit_id    uuid        NOT NULL,
    person_id   uuid        NOT NULL REFERENCES people.person,
    assigned_by uuid        NOT NULL,
    assigned_at timestamptz NOT NULL,
    PRIMARY KEY (province_id, visit_id)
);
