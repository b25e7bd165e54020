CREATE SCHEMA access;

-- One person, one account of a kind: officials sign in by password, volunteers by a phone that took up an invitation.
CREATE TABLE access.account (
    id                  uuid        PRIMARY KEY,
    kind                text        NOT NULL CHECK (kind IN ('OFFICIAL', 'VOLUNTEER')),
    person_id           uuid        NOT NULL,
    display_name        text        NOT NULL CHECK (length(display_name) BETWEEN 1 AND 100),
    -- the unit that answers for the account; who keeps accounts there, or above, looks after it
    unit_id             uuid        NOT NULL REFERENCES units.unit,
    username            text        CHECK (length(username) BETWEEN 3 AND 50),
    password_hash       text,
    must_change         boolean     NOT NULL DEFAULT false,
    password_changed_at timestamptz,
    failed_tries        integer     NOT NULL DEFAULT 0,
    locked_until        timestamptz,
    disabled_at         timestamptz,
    last_seen           timestamptz,
    created_at          timestamptz NOT NULL,
    search_key          text        GENERATED ALWAYS AS (public.vi_key(display_name)) STORED,
    CHECK ((kind = 'OFFICIAL') = (username IS NOT NULL)),
    CHECK ((kind = 'OFFICIAL') = (password_hash IS NOT NULL))
);

CREATE UNIQUE INDEX account_username ON access.account (lower(username));
CREATE UNIQUE INDEX account_volunteer ON access.account (person_id) WHERE kind = 'VOLUNTEER';
CREATE INDEX account_person ON access.account (person_id);
CREATE INDEX account_unit ON access.account (unit_id, kind);

-- A role on a unit and all that lies in it, on the days of "valid". A grant that is taken back ends at once.
CREATE TABLE access.unit_grant (
    account_id  uuid        NOT NULL REFERENCES access.account,
    role        text        NOT NULL CHECK (role <> ''),
    unit_id     uuid        NOT NULL REFERENCES units.unit,
    valid       daterange   NOT NULL CHECK (NOT isempty(valid) AND lower(valid) IS NOT NULL),
    legal_basis text        NOT NULL CHECK (legal_basis <> ''),
    granted_by  uuid        REFERENCES access.account,
    granted_at  timestamptz NOT NULL,
    ended_by    uuid        REFERENCES access.account,
    ended_at    timestamptz,
    PRIMARY KEY (account_id, role, unit_id, valid WITHOUT OVERLAPS)
);

CREATE INDEX unit_grant_unit ON access.unit_grant (unit_id);

-- Sign-in tries of an address in a stretch of time; forgotten after a day.
CREATE TABLE access.address_try (
    address inet        NOT NULL,
    since   timestamptz NOT NULL,
    tries   integer     NOT NULL,
    PRIMARY KEY (address, since)
);
