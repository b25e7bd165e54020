-- PDFs with digital signatures, as they were made or taken in. Each holds all signatures of the one before it.
CREATE TABLE documents.signed_file (
    document_id uuid        NOT NULL REFERENCES documents.document,
    number      integer     NOT NULL CHECK (number > 0),
    content     bytea       NOT NULL,
    sha256      bytea       NOT NULL CHECK (length(sha256) = 32),
    origin      text        NOT NULL CHECK (origin IN ('KEY', 'UPLOAD')),
    kept_by     uuid        NOT NULL,
    kept_by_name text       NOT NULL,
    kept_at     timestamptz NOT NULL,
    signatures  jsonb       NOT NULL,
    PRIMARY KEY (document_id, number)
);

CREATE FUNCTION documents.refuse_change_of_signed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the signed file % of document % cannot be changed', OLD.number, OLD.document_id
        USING ERRCODE = 'check_violation';
END
$$;

CREATE TRIGGER signed_file_stands
    BEFORE UPDATE OR DELETE ON documents.signed_file
    FOR EACH ROW
    EXECUTE FUNCTION documents.refuse_change_of_signed();
