-- A document's life: draft, in review, issued, and after that recalled or void. What is issued stands; only its state may
-- move on (NĐ 30/2020/NĐ-CP, Điều 15 and 18).
ALTER TABLE documents.document
    DROP CONSTRAINT document_status_check,
    DROP CONSTRAINT document_check,
    DROP CONSTRAINT document_check1,
    ADD CONSTRAINT document_status CHECK (status IN ('DRAFT', 'IN_REVIEW', 'ISSUED', 'RECALLED', 'VOID')),
    ADD CONSTRAINT document_numbered CHECK ((status IN ('DRAFT', 'IN_REVIEW')) = (number IS NULL)),
    ADD CONSTRAINT document_dated CHECK ((status IN ('DRAFT', 'IN_REVIEW')) = (issued_on IS NULL)),
    -- first day on which a decision holds, where it names one
    ADD COLUMN effective_on date;

DROP TRIGGER issued_document_stands ON documents.document;

CREATE OR REPLACE FUNCTION documents.refuse_change_of_issued() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    -- the year is reckoned anew after this trigger, from a day that did not change
    IF TG_OP = 'UPDATE' AND OLD.status = 'ISSUED' AND NEW.status IN ('RECALLED', 'VOID')
       AND to_jsonb(NEW) - 'status' - 'year' = to_jsonb(OLD) - 'status' - 'year' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'document % has been issued and cannot be changed', OLD.id USING ERRCODE = 'check_violation';
END
$$;

CREATE TRIGGER issued_document_stands
    BEFORE UPDATE OR DELETE ON documents.document
    FOR EACH ROW WHEN (OLD.status NOT IN ('DRAFT', 'IN_REVIEW'))
    EXECUTE FUNCTION documents.refuse_change_of_issued();

-- Why and by what an issued document was taken back.
CREATE TABLE documents.ending (
    document_id uuid PRIMARY KEY REFERENCES documents.document,
    status      text        NOT NULL CHECK (status IN ('RECALLED', 'VOID')),
    ended_on    date        NOT NULL,
    reason      text        NOT NULL CHECK (length(reason) <= 1000),
    -- the document that recalled it, where one did
    by_document uuid        REFERENCES documents.document,
    account_id  uuid        NOT NULL,
    ended_by    text        NOT NULL,
    ended_at    timestamptz NOT NULL DEFAULT now(),
    CHECK (reason <> '' OR by_document IS NOT NULL)
);

CREATE TABLE documents.relation (
    from_id uuid        NOT NULL REFERENCES documents.document,
    kind    text        NOT NULL CHECK (kind IN ('REPLACES', 'AMENDS', 'CORRECTS', 'RECALLS', 'DECIDES', 'ANSWERS',
                                                 'BASED_ON')),
    to_id   uuid        NOT NULL REFERENCES documents.document,
    made_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (from_id, kind, to_id),
    CHECK (from_id <> to_id)
);

CREATE INDEX relation_to ON documents.relation (to_id);
