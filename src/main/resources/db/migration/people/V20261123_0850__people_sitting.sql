-- Who sits on a seat on a day: the person named, or whoever holds the office then.
CREATE FUNCTION people.sitting(person uuid, office uuid, day date)
    RETURNS TABLE (person_id uuid, full_name text)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    SELECT p.id, p.full_name
    FROM people.person p
    WHERE p.id = coalesce(person, (SELECT h.person_id FROM people.office_holding h
                                   WHERE h.office_id = office AND h.valid @> day))
$$;
