-- Numbers are looked for by the village alone.
CREATE INDEX household_village_no ON households.household (village_id, no);
