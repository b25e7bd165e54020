CREATE SCHEMA targets;

-- One act of assigning: the same months for some bodies of a unit, by whom, on which paper, why. Never changed: a later
-- act for the same body and month takes its place.
CREATE TABLE targets.assignment (
    province_id      uuid        NOT NULL REFERENCES units.unit,
    id               uuid        NOT NULL,
    unit_id          uuid        NOT NULL REFERENCES units.unit,
    first_month      date        NOT NULL CHECK (extract(day FROM first_month) = 1),
    last_month       date        NOT NULL CHECK (extract(day FROM last_month) = 1),
    document         text        NOT NULL CHECK (length(document) <= 200),
    reason           text        NOT NULL CHECK (length(reason) <= 500),
    assigned_by      uuid        NOT NULL REFERENCES access.account,
    assigned_by_name text        NOT NULL,
    assigned_at      timestamptz NOT NULL,
    PRIMARY KEY (province_id, id),
    CHECK (first_month <= last_month),
    CHECK (document <> '' OR reason <> '')
);

CREATE INDEX assignment_unit ON targets.assignment (province_id, unit_id, assigned_at);

-- What the act gives to each body: people to be shown in every one of its months; 0 takes the target away.
CREATE TABLE targets.assigned (
    province_id   uuid    NOT NULL,
    assignment_id uuid    NOT NULL,
    body_id       uuid    NOT NULL,
    amount        integer NOT NULL CHECK (amount BETWEEN 0 AND 100000),
    PRIMARY KEY (province_id, assignment_id, body_id),
    FOREIGN KEY (province_id, assignment_id) REFERENCES targets.assignment
);

CREATE FUNCTION targets.refuse_change_of_assignments() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an assignment of targets is never changed or removed' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER assignment_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON targets.assignment
    FOR EACH STATEMENT EXECUTE FUNCTION targets.refuse_change_of_assignments();
CREATE TRIGGER assigned_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON targets.assigned
    FOR EACH STATEMENT EXECUTE FUNCTION targets.refuse_change_of_assignments();

-- What each place owes in a month: a body what was assigned to it last, a unit what the bodies on its ground owe, in the
-- boundaries of the month's first day. As with figures, what the place is part of then belongs to the key: a body of its
-- unit, a unit of the unit above, the nation of itself.
CREATE TABLE targets.monthly (
    province_id uuid   NOT NULL,
    place_id    uuid   NOT NULL,
    month       date   NOT NULL CHECK (extract(day FROM month) = 1),
    whole_id    uuid   NOT NULL,
    amount      bigint NOT NULL,
    PRIMARY KEY (province_id, place_id, month, whole_id)
) WITH (fillfactor = 80);

CREATE INDEX monthly_parts ON targets.monthly (province_id, whole_id, month);
