-- The days on which an office changed hands.
CREATE FUNCTION people.holding_days(office uuid) RETURNS SETOF date
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    SELECT lower(valid) FROM people.office_holding WHERE office_id = office AND NOT lower_inf(valid)
    UNION
    SELECT upper(valid) FROM people.office_holding WHERE office_id = office AND NOT upper_inf(valid)
$$;
