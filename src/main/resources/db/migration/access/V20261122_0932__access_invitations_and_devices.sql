-- A personal link for a member of a body. Only the hash of its token is kept: who reads this table can invite nobody.
CREATE TABLE access.invitation (
    id         uuid        PRIMARY KEY,
    token_hash bytea       NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    person_id  uuid        NOT NULL,
    body_id    uuid        NOT NULL,
    body_name  text        NOT NULL,
    unit_id    uuid        NOT NULL REFERENCES units.unit,
    issued_by  uuid        NOT NULL REFERENCES access.account,
    issued_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);

CREATE INDEX invitation_body ON access.invitation (body_id, person_id, issued_at);
-- the newest link replaces the older ones
CREATE UNIQUE INDEX invitation_open ON access.invitation (body_id, person_id) WHERE revoked_at IS NULL;

-- A phone that took up an invitation; its cookie holds the id and the secret of which the hash is here.
CREATE TABLE access.device (
    id            uuid        PRIMARY KEY,
    account_id    uuid        NOT NULL REFERENCES access.account,
    invitation_id uuid        NOT NULL REFERENCES access.invitation,
    secret_hash   bytea       NOT NULL CHECK (length(secret_hash) = 32),
    label         text        NOT NULL,
    created_at    timestamptz NOT NULL,
    last_seen     timestamptz NOT NULL,
    revoked_at    timestamptz
);

CREATE INDEX device_account ON access.device (account_id) WHERE revoked_at IS NULL;
CREATE INDEX device_invitation ON access.device (invitation_id);
