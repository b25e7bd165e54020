CREATE SCHEMA teams;

-- A body is nothing but its identity.
CREATE TABLE teams.body (
    id uuid PRIMARY KEY
);

-- What a decision can change about a body, each version with its days.
CREATE TABLE teams.body_version (
    body_id        uuid      NOT NULL REFERENCES teams.body,
    valid          daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    unit_id        uuid      NOT NULL REFERENCES units.unit,
    province_id    uuid      NOT NULL REFERENCES units.unit,
    kind           text      NOT NULL
                             CHECK (kind IN ('STEERING_COMMITTEE', 'STEERING_TEAM', 'COMMUNITY_TEAM', 'WORKING_GROUP')),
    name           text      NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key       text      GENERATED ALWAYS AS (public.vi_key(name)) STORED,
    established_by uuid      NOT NULL,
    PRIMARY KEY (body_id, valid WITHOUT OVERLAPS),
    -- two bodies of one unit are told apart by their names on any day
    UNIQUE (unit_id, name_key, valid WITHOUT OVERLAPS)
);

CREATE INDEX body_version_unit ON teams.body_version (unit_id);
CREATE INDEX body_version_search ON teams.body_version USING gin (name_key gin_trgm_ops);

-- A place in a body, held by a person, by whoever holds an office, or by all whom a rule names.
CREATE TABLE teams.seat (
    seat_id     uuid      NOT NULL,
    valid       daterange NOT NULL CHECK (NOT isempty(valid)),
    body_id     uuid      NOT NULL,
    no          integer   NOT NULL CHECK (no > 0),
    role        text      NOT NULL CHECK (role IN ('LEADER', 'STANDING_DEPUTY', 'DEPUTY', 'MEMBER')),
    invited     boolean   NOT NULL DEFAULT false,
    person_id   uuid,
    office_id   uuid,
    rule        text      CHECK (rule IN ('LEADERS_OF_GROUP_TEAMS')),
    shown       text      NOT NULL DEFAULT '' CHECK (length(shown) <= 200),
    decision_id uuid      NOT NULL,
    PRIMARY KEY (seat_id, valid WITHOUT OVERLAPS),
    -- nobody sits in a body on a day on which it does not exist
    FOREIGN KEY (body_id, PERIOD valid) REFERENCES teams.body_version (body_id, PERIOD valid),
    UNIQUE (body_id, no, valid WITHOUT OVERLAPS),
    CHECK (num_nonnulls(person_id, office_id, rule) = 1),
    EXCLUDE USING gist (body_id WITH =, valid WITH &&) WHERE (role = 'LEADER')
);

CREATE INDEX seat_body ON teams.seat (body_id);
CREATE INDEX seat_person ON teams.seat (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX seat_office ON teams.seat (office_id) WHERE office_id IS NOT NULL;
CREATE INDEX seat_decision ON teams.seat (decision_id);
