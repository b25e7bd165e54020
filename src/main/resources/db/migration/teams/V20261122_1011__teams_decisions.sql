-- What the document of the same id decides about bodies; the register keeps its number and its text.
CREATE TABLE teams.decision (
    document_id  uuid PRIMARY KEY,
    agency_id    uuid    NOT NULL REFERENCES units.unit,
    draft        jsonb   NOT NULL,
    version      integer NOT NULL DEFAULT 1,
    effective_on date,
    replaced_by  uuid REFERENCES teams.decision,
    CHECK (replaced_by <> document_id),
    CHECK (replaced_by IS NULL OR effective_on IS NOT NULL)
);

CREATE INDEX decision_of_agency ON teams.decision (agency_id);
CREATE INDEX decision_replaced ON teams.decision (replaced_by) WHERE replaced_by IS NOT NULL;

-- Issued once and for all: only the mark of its replacement may come later, and only once.
CREATE FUNCTION teams.refuse_change_of_issued() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.replaced_by IS NULL
       AND (NEW.document_id, NEW.agency_id, NEW.draft, NEW.version, NEW.effective_on)
           = (OLD.document_id, OLD.agency_id, OLD.draft, OLD.version, OLD.effective_on) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'decision % has been issued and cannot be changed', OLD.document_id
        USING ERRCODE = 'check_violation';
END
$$;

CREATE TRIGGER issued_decision_stands
    BEFORE UPDATE OR DELETE ON teams.decision
    FOR EACH ROW WHEN (OLD.effective_on IS NOT NULL)
    EXECUTE FUNCTION teams.refuse_change_of_issued();
