CREATE SCHEMA indicators;

-- What a stored fact adds, written in the fact's own transaction and gone as soon as it is folded into the totals.
-- Neither table has foreign keys: a check of the province on every visit would make all of them touch the same row.
CREATE TABLE indicators.delta (
    province_id uuid        NOT NULL,
    seq         bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    body_id     uuid        NOT NULL,
    unit_id     uuid        NOT NULL,
    indicator   text        NOT NULL,
    day         date        NOT NULL,
    amount      bigint      NOT NULL,
    logged_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (province_id, seq)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_analyze_scale_factor = 0,
        autovacuum_analyze_threshold = 1000000, autovacuum_vacuum_insert_scale_factor = 0,
        autovacuum_vacuum_insert_threshold = 1000000);

-- Sums by place (a body or a unit), indicator and day. Room in every page keeps the growing sums of a day in place.
CREATE TABLE indicators.day_total (
    province_id uuid   NOT NULL,
    place_id    uuid   NOT NULL,
    indicator   text   NOT NULL,
    day         date   NOT NULL,
    amount      bigint NOT NULL,
    PRIMARY KEY (province_id, place_id, indicator, day)
) WITH (fillfactor = 80);
