-- Documents that decisions are based on, as facts from which the citation is written (NĐ 30/2020/NĐ-CP, Phụ lục I, II.6).
CREATE TABLE documents.legal_basis (
    id          uuid PRIMARY KEY,
    -- the agency that entered it, for itself and all below it; none: delivered with the product, for everybody
    agency_id   uuid      REFERENCES units.unit,
    kind        text      NOT NULL CHECK (kind <> ''),
    -- number and symbol; a law is cited without, and need not have any here
    code        text      NOT NULL,
    issuer      text      NOT NULL,
    issued_on   date      NOT NULL,
    subject     text      NOT NULL CHECK (subject <> ''),
    in_force    daterange NOT NULL CHECK (NOT isempty(in_force)),
    replaced_by uuid      REFERENCES documents.legal_basis,
    document_id uuid      REFERENCES documents.document,
    incoming_id uuid      REFERENCES documents.incoming,
    search_key  text      GENERATED ALWAYS AS (public.vi_key(kind || ' ' || code || ' ' || issuer || ' ' || subject)) STORED,
    CHECK (num_nonnulls(document_id, incoming_id) <= 1)
);

CREATE INDEX legal_basis_search ON documents.legal_basis USING gin (search_key gin_trgm_ops);

-- One agency enters a document once.
CREATE UNIQUE INDEX legal_basis_once ON documents.legal_basis
    (agency_id, (public.vi_key(kind)), lower(code), issued_on, (public.vi_key(subject))) NULLS NOT DISTINCT;

-- That a basis ended, as an agency records it for itself and all below it.
CREATE TABLE documents.basis_end (
    basis_id    uuid NOT NULL REFERENCES documents.legal_basis,
    agency_id   uuid NOT NULL REFERENCES units.unit,
    last_day    date NOT NULL,
    replaced_by uuid REFERENCES documents.legal_basis,
    PRIMARY KEY (basis_id, agency_id)
);
