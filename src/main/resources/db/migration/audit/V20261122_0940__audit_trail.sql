CREATE SCHEMA audit;

-- The trail is many chains: each province has 64 lanes, so that changes of different accounts do not wait for each other.
-- The head of a chain is locked only while its transaction commits.
CREATE TABLE audit.head (
    province_id uuid     NOT NULL,
    lane        smallint NOT NULL CHECK (lane BETWEEN 0 AND 63),
    no          bigint   NOT NULL CHECK (no > 0),
    hash        bytea    NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (province_id, lane)
) WITH (fillfactor = 50);

-- One line for each change. The nil uuid stands for the province of what lies in none.
CREATE TABLE audit.entry (
    province_id  uuid        NOT NULL,
    lane         smallint    NOT NULL,
    no           bigint      NOT NULL,
    at           timestamptz NOT NULL,
    account_id   uuid,
    actor        text        NOT NULL,
    actor_roles  text[]      NOT NULL,
    action       text        NOT NULL,
    subject_type text        NOT NULL,
    subject_id   text        NOT NULL,
    unit_id      uuid,
    before       jsonb,
    after        jsonb,
    reason       text,
    network      text,
    request      text,
    prev_hash    bytea       NOT NULL,
    hash         bytea       NOT NULL,
    PRIMARY KEY (province_id, lane, no)
);

CREATE INDEX entry_at ON audit.entry (at, province_id, lane, no);
CREATE INDEX entry_province_at ON audit.entry (province_id, at, lane, no);
CREATE INDEX entry_subject ON audit.entry (subject_id, at);
CREATE INDEX entry_action ON audit.entry (action, at);

-- What the hash of a line covers: the line before it, and every column in a form that never varies.
CREATE FUNCTION audit.digest(
    prev_hash bytea, province_id uuid, lane smallint, no bigint, at timestamptz, account_id uuid, actor text,
    actor_roles text[], action text, subject_type text, subject_id text, unit_id uuid, before jsonb, after jsonb,
    reason text, network text, request text
) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE
    RETURN sha256(prev_hash || convert_to(jsonb_build_array('v1', province_id, lane, no,
        (extract(epoch FROM at) * 1000000)::bigint, account_id, actor, to_jsonb(actor_roles), action, subject_type,
        subject_id, unit_id, before, after, reason, network, request)::text, 'UTF8'));

-- Moves the head of the chain and writes the line, in one statement.
CREATE PROCEDURE audit.append(
    p_province uuid, p_lane smallint, p_at timestamptz, p_account uuid, p_actor text, p_roles text[], p_action text,
    p_subject_type text, p_subject_id text, p_unit uuid, p_before jsonb, p_after jsonb, p_reason text, p_network text,
    p_request text
) LANGUAGE sql AS $$
    WITH link AS (
        INSERT INTO audit.head AS h (province_id, lane, no, hash)
        VALUES (p_province, p_lane, 1, audit.digest('\x', p_province, p_lane, 1, p_at, p_account, p_actor, p_roles,
            p_action, p_subject_type, p_subject_id, p_unit, p_before, p_after, p_reason, p_network, p_request))
        ON CONFLICT (province_id, lane) DO UPDATE SET no = h.no + 1,
            hash = audit.digest(h.hash, p_province, p_lane, h.no + 1, p_at, p_account, p_actor, p_roles,
                p_action, p_subject_type, p_subject_id, p_unit, p_before, p_after, p_reason, p_network, p_request)
        RETURNING new.no, new.hash, coalesce(old.hash, '\x') AS prev_hash
    )
    INSERT INTO audit.entry
    SELECT p_province, p_lane, link.no, p_at, p_account, p_actor, p_roles, p_action, p_subject_type, p_subject_id,
        p_unit, p_before, p_after, p_reason, p_network, p_request, link.prev_hash, link.hash
    FROM link
$$;

-- The program's role owns these tables, so a trigger hinders mistakes, and the chain shows what got past the trigger.
CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the audit trail is only ever added to' USING ERRCODE = 'insufficient_privilege'; END $$;

CREATE TRIGGER entry_is_kept BEFORE UPDATE OR DELETE ON audit.entry
    FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER trail_is_kept BEFORE TRUNCATE ON audit.entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER head_is_kept BEFORE DELETE ON audit.head
    FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER heads_are_kept BEFORE TRUNCATE ON audit.head
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER head_moves_on BEFORE UPDATE ON audit.head
    FOR EACH ROW WHEN (new.no <> old.no + 1) EXECUTE FUNCTION audit.refuse();
