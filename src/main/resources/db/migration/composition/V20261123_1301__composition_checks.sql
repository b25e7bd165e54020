-- A check of all bodies on a ground, province by province. What is done stays done through a restart; the next instance
-- that finds the run without a heartbeat goes on after the last step.
CREATE TABLE composition.check_run (
    id          uuid        PRIMARY KEY,
    ground_id   uuid        NOT NULL REFERENCES units.unit,
    day         date        NOT NULL,
    state       text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    steps       integer     NOT NULL DEFAULT 0,
    steps_done  integer     NOT NULL DEFAULT 0,
    bodies_done integer     NOT NULL DEFAULT 0,
    tries       integer     NOT NULL DEFAULT 0,
    asked_by    uuid        REFERENCES access.account,
    asked_at    timestamptz NOT NULL,
    beat_at     timestamptz,
    finished_at timestamptz
);

-- One open run for a ground at a time: asking again joins it.
CREATE UNIQUE INDEX check_run_open ON composition.check_run (ground_id) WHERE state IN ('WAITING', 'RUNNING');
CREATE INDEX check_run_ground ON composition.check_run (ground_id, asked_at DESC);

-- What the last check found of each body.
CREATE TABLE composition.finding (
    body_id     uuid PRIMARY KEY,
    unit_id     uuid NOT NULL,
    -- the commune of a village's body, else the unit itself
    commune_id  uuid NOT NULL,
    -- the ground of the step by which it was found: a province, or what lies above it
    province_id uuid NOT NULL,
    body_name   text NOT NULL,
    rule_set_id uuid REFERENCES composition.rule_set,
    standing    text NOT NULL CHECK (standing IN ('FULFILS', 'ADVISED', 'UNDECIDABLE', 'DEVIATES', 'NO_RULE')),
    deviations  jsonb NOT NULL,
    checked_on  date NOT NULL
);

CREATE INDEX finding_province ON composition.finding (province_id, commune_id);
CREATE INDEX finding_commune ON composition.finding (commune_id);
CREATE INDEX finding_rule_set ON composition.finding (rule_set_id);
