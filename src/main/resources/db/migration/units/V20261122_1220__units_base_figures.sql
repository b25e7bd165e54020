-- What was counted on a unit's ground, each with the day on which it was true: the denominators of rates. A later count of
-- the same kind stands beside the earlier one; a count that was corrected replaces it.
CREATE TABLE units.base_figure (
    province_id uuid   NOT NULL REFERENCES units.unit,
    unit_id     uuid   NOT NULL REFERENCES units.unit,
    base        text   NOT NULL CHECK (base IN ('HOUSEHOLDS', 'PEOPLE', 'PEOPLE_UNDER_15', 'PEOPLE_15_PLUS',
                                                'PEOPLE_18_PLUS', 'PEOPLE_60_PLUS', 'SMARTPHONE_HOUSEHOLDS',
                                                'POOR_HOUSEHOLDS', 'BUSINESS_HOUSEHOLDS')),
    counted_on  date   NOT NULL,
    value       bigint NOT NULL CHECK (value >= 0),
    source      text   NOT NULL CHECK (source <> ''),
    PRIMARY KEY (province_id, unit_id, base, counted_on)
);

-- The latest figure on a day is asked for by the unit alone: the province is that of the day of the count.
CREATE INDEX base_figure_unit ON units.base_figure (unit_id, base, counted_on DESC);
