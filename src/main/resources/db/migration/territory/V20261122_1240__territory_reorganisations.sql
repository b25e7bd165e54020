CREATE SCHEMA territory;

-- A decision on units from its first draft on. Confirmed, it is carried out in the history of the units at once, with its
-- own day; whether it is in force is a question of that day. Nothing is ever removed here.
CREATE TABLE territory.reorganisation (
    id            uuid        PRIMARY KEY,
    -- on whose ground: what it changes lies in it
    unit_id       uuid        NOT NULL REFERENCES units.unit,
    title         text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    legal_basis   text        NOT NULL DEFAULT '' CHECK (length(legal_basis) <= 300),
    effective_on  date,
    steps         jsonb       NOT NULL DEFAULT '[]',
    status        text        NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'CONFIRMED', 'WITHDRAWN')),
    version       integer     NOT NULL DEFAULT 1,
    -- the one that it takes back by a counter-decision
    reverses      uuid        REFERENCES territory.reorganisation,
    prepared_by   uuid        REFERENCES access.account,
    prepared_at   timestamptz NOT NULL,
    confirmed_by  uuid        REFERENCES access.account,
    confirmed_at  timestamptz,
    outcome       jsonb,
    CHECK (status <> 'CONFIRMED' OR confirmed_at IS NOT NULL),
    CHECK (status <> 'CONFIRMED' OR (effective_on IS NOT NULL AND legal_basis <> ''))
);

CREATE INDEX reorganisation_unit ON territory.reorganisation (unit_id, effective_on);

-- Rows of official lists on which the sources do not agree; a person settles them.
CREATE TABLE territory.disputed_row (
    id       uuid    PRIMARY KEY,
    file     text    NOT NULL,
    line     integer NOT NULL,
    old_name text    NOT NULL,
    old_code text    NOT NULL,
    new_name text    NOT NULL,
    new_code text    NOT NULL,
    state    text    NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'ACCEPTED', 'REJECTED')),
    UNIQUE (old_code, new_code)
);

-- Files of a dry run, so that what was looked at is what is loaded; forgotten after a day.
CREATE TABLE territory.upload (
    id      uuid        NOT NULL,
    name    text        NOT NULL,
    content bytea       NOT NULL,
    sent_at timestamptz NOT NULL,
    PRIMARY KEY (id, name)
);
