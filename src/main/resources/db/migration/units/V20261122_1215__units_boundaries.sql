-- How units lie on the ground: a Polygon or MultiPolygon of GeoJSON (RFC 7946), from its day until the next one.
CREATE TABLE units.shape (
    unit_id    uuid        NOT NULL REFERENCES units.unit,
    valid_from date        NOT NULL,
    geometry   jsonb       NOT NULL CHECK (geometry ->> 'type' IN ('Polygon', 'MultiPolygon')),
    source     text        NOT NULL CHECK (source <> ''),
    loaded_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (unit_id, valid_from)
);
