-- Documents that are written here, as their authors typed them. Each kept edition stays: who changed what can be shown.
CREATE TABLE documents.writing (
    document_id uuid    PRIMARY KEY REFERENCES documents.document,
    version     integer NOT NULL CHECK (version > 0)
);

CREATE TABLE documents.edition (
    document_id uuid        NOT NULL REFERENCES documents.writing,
    version     integer     NOT NULL CHECK (version > 0),
    form        jsonb       NOT NULL,
    account_id  uuid        NOT NULL,
    kept_by     text        NOT NULL,
    kept_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (document_id, version)
);

-- What somebody said about a draft; settled when it was dealt with.
CREATE TABLE documents.remark (
    id          uuid        PRIMARY KEY,
    document_id uuid        NOT NULL REFERENCES documents.document,
    words       text        NOT NULL CHECK (words <> '' AND length(words) <= 2000),
    account_id  uuid        NOT NULL,
    said_by     text        NOT NULL,
    said_at     timestamptz NOT NULL DEFAULT now(),
    settled_by  text,
    settled_at  timestamptz,
    CHECK ((settled_by IS NULL) = (settled_at IS NULL))
);

CREATE INDEX remark_of_document ON documents.remark (document_id, said_at);
