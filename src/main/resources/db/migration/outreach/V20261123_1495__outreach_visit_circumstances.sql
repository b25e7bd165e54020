-- Where and for whom something was shown, and what stood in the way. Visits logged before it was asked are home visits
-- to residents, as the form then said.
ALTER TABLE outreach.visit
    ADD COLUMN manner      text NOT NULL DEFAULT 'HOME'
        CHECK (manner IN ('HOME', 'GROUP', 'SERVICE_DESK', 'DEMONSTRATION')),
    ADD COLUMN beneficiary text NOT NULL DEFAULT 'RESIDENTS'
        CHECK (beneficiary IN ('RESIDENTS', 'HOUSEHOLD_BUSINESS', 'BUSINESS')),
    ADD COLUMN hindrance   text
        CHECK (hindrance IN ('NO_DEVICE', 'NO_SIGNAL', 'REFUSED', 'NOT_ELIGIBLE')),
    ADD COLUMN note        text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
    ADD CONSTRAINT visit_hindrance_of_what_was_not_done CHECK (hindrance IS NULL OR result = 'NOT_DONE');
