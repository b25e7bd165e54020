-- How an agency numbers what it issues, year by year (NĐ 30/2020/NĐ-CP, Điều 15). Without a row: a series for each symbol.
CREATE TABLE documents.numbering (
    agency_id uuid      NOT NULL REFERENCES units.unit,
    scheme    text      NOT NULL CHECK (scheme IN ('EACH_SYMBOL', 'COMMON')),
    -- abbreviations of advisory bodies and divisions that number for themselves: BCĐ, TCT, VHXH
    own       text[]    NOT NULL,
    valid     daterange NOT NULL CHECK (NOT isempty(valid)),
    PRIMARY KEY (agency_id, valid WITHOUT OVERLAPS)
);

-- The agency's code in the exchange of documents (QĐ 20/2020/QĐ-TTg, QĐ 09/2025/QĐ-TTg).
CREATE TABLE documents.organ_code (
    agency_id uuid      NOT NULL REFERENCES units.unit,
    code      text      NOT NULL CHECK (code <> ''),
    valid     daterange NOT NULL CHECK (NOT isempty(valid)),
    PRIMARY KEY (agency_id, valid WITHOUT OVERLAPS)
);

-- edXML messages that were looked at and not registered yet; forgotten after a day.
CREATE TABLE documents.edxml_received (
    id          uuid PRIMARY KEY,
    agency_id   uuid        NOT NULL REFERENCES units.unit,
    content     bytea       NOT NULL,
    received_at timestamptz NOT NULL,
    incoming_id uuid        REFERENCES documents.incoming
);

ALTER TABLE documents.edxml_received ALTER COLUMN content SET STORAGE EXTERNAL;
