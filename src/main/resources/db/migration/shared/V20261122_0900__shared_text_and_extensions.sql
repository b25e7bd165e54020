-- The launcher of the embedded server makes the extensions beforehand, because the program's own role is no superuser;
-- on a server of one's own an administrator does it once (docs/operations.md).
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Search key of a Vietnamese text: lower case, without marks, đ as d. Immutable, so that it can be indexed.
CREATE FUNCTION public.vi_key(text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    AS $$ SELECT btrim(regexp_replace(lower(public.unaccent('public.unaccent', normalize($1, NFC))), '[^a-z0-9]+', ' ', 'g')) $$;

-- Vietnamese dictionary order; numbers inside names by their value, so that "Tổ dân phố 10" follows "Tổ dân phố 9".
CREATE COLLATION public.vi_natural (provider = icu, locale = 'vi-VN-u-kn-true');
