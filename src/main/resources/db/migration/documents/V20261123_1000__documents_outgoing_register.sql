-- The register of outgoing documents (NĐ 30/2020/NĐ-CP, Phụ lục IV): what it lists and searches of a document's text, kept
-- beside the document so that a year of the register is read without opening every document of it.
CREATE TABLE documents.register_line (
    document_id uuid PRIMARY KEY REFERENCES documents.document ON DELETE CASCADE,
    signer      text NOT NULL,
    recipients  text NOT NULL,
    search_key  text NOT NULL
);

CREATE INDEX register_line_search ON documents.register_line USING gin (search_key gin_trgm_ops);

CREATE FUNCTION documents.listed(texts jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
SELECT coalesce(string_agg(rtrim(btrim(line.value), ';., '), '; ' ORDER BY line.ordinality), '')
FROM jsonb_array_elements_text(CASE WHEN jsonb_typeof(texts) = 'array' THEN texts ELSE '[]' END)
     WITH ORDINALITY AS line (value, ordinality)
WHERE btrim(line.value) <> ''
$$;

CREATE FUNCTION documents.keep_register_line() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    signed text := coalesce(nullif(NEW.content #>> '{signature,name}', ''), NEW.content #>> '{signature,lines,-1,title}', '');
    sent   text := concat_ws('; ', nullif(documents.listed(NEW.content -> 'addressees'), ''),
                             nullif(documents.listed(NEW.content -> 'recipients'), ''));
BEGIN
    INSERT INTO documents.register_line AS l (document_id, signer, recipients, search_key)
    VALUES (NEW.id, signed, sent, coalesce(public.vi_key(concat_ws(' ', NEW.number, NEW.symbol, NEW.subject, signed, sent)), ''))
    ON CONFLICT (document_id) DO UPDATE
        SET signer = excluded.signer, recipients = excluded.recipients, search_key = excluded.search_key;
    RETURN NULL;
END
$$;

CREATE TRIGGER listed_in_register
    AFTER INSERT OR UPDATE ON documents.document
    FOR EACH ROW WHEN (NEW.number IS NOT NULL)
    EXECUTE FUNCTION documents.keep_register_line();

INSERT INTO documents.register_line (document_id, signer, recipients, search_key)
SELECT id, signed, sent, coalesce(public.vi_key(concat_ws(' ', number, symbol, subject, signed, sent)), '')
FROM (SELECT d.*,
             coalesce(nullif(content #>> '{signature,name}', ''), content #>> '{signature,lines,-1,title}', '') AS signed,
             concat_ws('; ', nullif(documents.listed(content -> 'addressees'), ''),
                       nullif(documents.listed(content -> 'recipients'), '')) AS sent
      FROM documents.document d WHERE number IS NOT NULL) issued;

CREATE INDEX document_of_register ON documents.document (agency_id, year, number DESC) WHERE number IS NOT NULL;

-- What the clerk enters when a document leaves: the columns that the document itself does not tell.
CREATE TABLE documents.dispatch (
    document_id uuid PRIMARY KEY REFERENCES documents.document ON DELETE CASCADE,
    keeper      text    NOT NULL,
    copies      integer CHECK (copies BETWEEN 0 AND 100000),
    sent_on     date,
    signed_for  text    NOT NULL,
    note        text    NOT NULL,
    search_key  text    GENERATED ALWAYS AS (public.vi_key(keeper || ' ' || signed_for || ' ' || note)) STORED
);
