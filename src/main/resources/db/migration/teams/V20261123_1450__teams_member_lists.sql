-- A list of members on its way into a draft: as handed in and mended, and for a day what the draft was before it.
CREATE TABLE teams.member_list (
    document_id   uuid PRIMARY KEY REFERENCES teams.decision,
    rows          jsonb       NOT NULL,
    left_out      jsonb       NOT NULL,
    touched_at    timestamptz NOT NULL,
    draft_before  jsonb,
    rows_before   jsonb,
    version_after integer,
    people_taken  integer,
    applied_at    timestamptz,
    CHECK (num_nulls(draft_before, rows_before, version_after, people_taken, applied_at) IN (0, 5))
);

CREATE INDEX member_list_touched ON teams.member_list (touched_at);
