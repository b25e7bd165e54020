-- What a decision ended carries its mark, as what it began does already: so a decision whose day has not come can be taken
-- back exactly, and any day's members are the sum of the decisions up to that day.
ALTER TABLE teams.body_version
    ADD COLUMN ended_by  uuid,
    -- what the body is there for: one body can have two functions (công nghệ số cộng đồng, Đề án 06)
    ADD COLUMN functions text[] NOT NULL DEFAULT '{}' CHECK (cardinality(functions) <= 10),
    -- the body that leads it, where the decision names one
    ADD COLUMN parent_id uuid REFERENCES teams.body CHECK (parent_id <> body_id);

CREATE INDEX body_version_parent ON teams.body_version (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX body_version_ended_by ON teams.body_version (ended_by) WHERE ended_by IS NOT NULL;
CREATE INDEX body_version_established_by ON teams.body_version (established_by);

ALTER TABLE teams.seat
    ADD COLUMN ended_by uuid,
    DROP CONSTRAINT seat_rule_check,
    -- OFFICE_BELOW: whoever holds the office named in "shown" in any unit right below (Chủ tịch UBND các xã, thị trấn)
    ADD CONSTRAINT seat_rule_check CHECK (rule IN ('LEADERS_OF_GROUP_TEAMS', 'OFFICE_BELOW')),
    ADD COLUMN rule_office text CHECK (length(rule_office) <= 200),
    ADD CONSTRAINT seat_rule_office CHECK ((rule IS NOT DISTINCT FROM 'OFFICE_BELOW') = (rule_office IS NOT NULL));

CREATE INDEX seat_ended_by ON teams.seat (ended_by) WHERE ended_by IS NOT NULL;

-- Villages that a body serves besides the unit in which it works: one team for sixteen villages.
CREATE TABLE teams.body_area (
    body_id    uuid      NOT NULL,
    unit_id    uuid      NOT NULL REFERENCES units.unit,
    valid      daterange NOT NULL CHECK (NOT isempty(valid)),
    begun_by   uuid      NOT NULL,
    ended_by   uuid,
    PRIMARY KEY (body_id, unit_id, valid WITHOUT OVERLAPS),
    FOREIGN KEY (body_id, PERIOD valid) REFERENCES teams.body_version (body_id, PERIOD valid)
);

CREATE INDEX body_area_unit ON teams.body_area (unit_id);
CREATE INDEX body_area_begun_by ON teams.body_area (begun_by);
CREATE INDEX body_area_ended_by ON teams.body_area (ended_by) WHERE ended_by IS NOT NULL;

-- Working regime, duties and responsibilities, as the decision in force gives them.
CREATE TABLE teams.body_texts (
    body_id          uuid      NOT NULL,
    valid            daterange NOT NULL CHECK (NOT isempty(valid)),
    working_rules    text      NOT NULL,
    duties           text      NOT NULL,
    responsibilities text      NOT NULL,
    begun_by         uuid      NOT NULL,
    ended_by         uuid,
    PRIMARY KEY (body_id, valid WITHOUT OVERLAPS),
    FOREIGN KEY (body_id, PERIOD valid) REFERENCES teams.body_version (body_id, PERIOD valid)
);

CREATE INDEX body_texts_begun_by ON teams.body_texts (begun_by);
CREATE INDEX body_texts_ended_by ON teams.body_texts (ended_by) WHERE ended_by IS NOT NULL;

-- Which body took over which (hợp nhất): its members, its results, its accounts.
CREATE TABLE teams.succession (
    predecessor_id uuid NOT NULL REFERENCES teams.body,
    successor_id   uuid NOT NULL REFERENCES teams.body,
    day            date NOT NULL,
    decision_id    uuid NOT NULL,
    PRIMARY KEY (predecessor_id, successor_id),
    CHECK (predecessor_id <> successor_id)
);

CREATE INDEX succession_successor ON teams.succession (successor_id);
CREATE INDEX succession_decision ON teams.succession (decision_id);

-- A decision can take the place of several, each replaced once.
ALTER TABLE teams.decision ADD COLUMN withdrawn_on date CHECK (withdrawn_on < effective_on);

CREATE OR REPLACE FUNCTION teams.refuse_change_of_issued() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'UPDATE'
       AND (NEW.document_id, NEW.agency_id, NEW.draft, NEW.version, NEW.effective_on)
           = (OLD.document_id, OLD.agency_id, OLD.draft, OLD.version, OLD.effective_on)
       AND (OLD.withdrawn_on IS NULL OR NEW.withdrawn_on = OLD.withdrawn_on)
       -- the mark of a replacement comes once, and goes only when the replacing decision is withdrawn
       AND (NEW.replaced_by IS NOT DISTINCT FROM OLD.replaced_by
            OR OLD.replaced_by IS NULL
            OR (NEW.replaced_by IS NULL
                AND EXISTS (SELECT FROM teams.decision w
                            WHERE w.document_id = OLD.replaced_by AND w.withdrawn_on IS NOT NULL))) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'decision % has been issued and cannot be changed', OLD.document_id
        USING ERRCODE = 'check_violation';
END
$$;
