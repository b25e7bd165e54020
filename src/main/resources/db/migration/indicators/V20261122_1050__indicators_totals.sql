CREATE SCHEMA indicators;

-- What one stored fact adds to which indicators, written in the fact's own transaction and gone as soon as it is folded
-- into the totals. No foreign keys here: a check of the province for every visit would make all of them lock one row.
CREATE TABLE indicators.delta (
    province_id uuid        NOT NULL,
    seq         bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    body_id     uuid        NOT NULL,
    unit_id     uuid        NOT NULL,
    day         date        NOT NULL,
    indicators  text[]      NOT NULL,
    amounts     bigint[]    NOT NULL,
    PRIMARY KEY (province_id, seq),
    CHECK (cardinality(indicators) = cardinality(amounts))
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Sums by place (a body or a unit), indicator and day, and by what the place was part of on that day: a body of its unit,
-- a unit of the unit above, the nation of itself. That belongs to the key so that the parts of a unit always add up to it,
-- also when a move was entered late and the same day was counted before and after. Free room in every page lets a day's
-- sums grow where they are.
CREATE TABLE indicators.day_total (
    province_id uuid   NOT NULL,
    place_id    uuid   NOT NULL,
    indicator   text   NOT NULL,
    day         date   NOT NULL,
    whole_id    uuid   NOT NULL,
    amount      bigint NOT NULL,
    PRIMARY KEY (province_id, place_id, indicator, day, whole_id)
) WITH (fillfactor = 80);

-- Of what the people of a unit are made, part by part.
CREATE INDEX day_total_parts ON indicators.day_total (province_id, whole_id, day) WHERE indicator = 'people';
