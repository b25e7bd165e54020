-- Scans and other files of an outgoing or an incoming document, as they were handed in.
CREATE TABLE documents.file (
    id          uuid PRIMARY KEY,
    document_id uuid REFERENCES documents.document,
    incoming_id uuid REFERENCES documents.incoming,
    name        text        NOT NULL CHECK (name <> ''),
    kind        text        NOT NULL,
    size        integer     NOT NULL CHECK (size BETWEEN 1 AND 20971520),
    sha256      bytea       NOT NULL CHECK (length(sha256) = 32),
    content     bytea       NOT NULL,
    added_at    timestamptz NOT NULL,
    added_by    uuid        NOT NULL,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    CHECK (num_nonnulls(document_id, incoming_id) = 1),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);

-- compressed already
ALTER TABLE documents.file ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE INDEX file_of_document ON documents.file (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX file_of_incoming ON documents.file (incoming_id) WHERE incoming_id IS NOT NULL;

-- Who took which file when (NĐ 30/2020/NĐ-CP, Phụ lục VI: the history of access is kept for each document).
CREATE TABLE documents.file_read (
    file_id uuid        NOT NULL REFERENCES documents.file,
    read_at timestamptz NOT NULL,
    read_by uuid        NOT NULL,
    PRIMARY KEY (file_id, read_at, read_by)
);
