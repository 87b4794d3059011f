-- viewer: who asks, as policies see it. Settings of the transaction only, so that a policy stays free of sub-queries;
-- a setting that is missing, or left empty by a transaction that has ended, is the public.
SET LOCAL client_min_messages = warning;

CREATE FUNCTION core.viewer_role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(nullif(current_setting('regiospiegel.role', true), ''), 'PUBLIC');
COMMENT ON FUNCTION core.viewer_role() IS 'Rol van wie vraagt; zonder instelling PUBLIC';

CREATE FUNCTION core.viewer_municipalities() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(nullif(current_setting('regiospiegel.municipalities', true), ''), '{}')::text[];
COMMENT ON FUNCTION core.viewer_municipalities() IS 'Gemeenten waarvoor wie vraagt werkt';

-- Whoever works for the partnership as a whole sees the figures of every provider.
CREATE FUNCTION core.viewer_sees_all() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
RETURN core.viewer_role() IN ('ANALYST', 'DATA_STEWARD', 'ADMINISTRATOR');
COMMENT ON FUNCTION core.viewer_sees_all() IS 'Of wie vraagt de cijfers van alle gemeenten mag zien';

-- The list alone opens nothing: a board member of the same municipality sees aggregates, not a provider's figures.
CREATE FUNCTION core.viewer_is_of(municipality_code text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
RETURN core.viewer_role() = 'MUNICIPALITY' AND municipality_code = ANY (core.viewer_municipalities());
COMMENT ON FUNCTION core.viewer_is_of(text) IS 'Of wie vraagt als gemeente kijkt, en deze gemeente daarbij hoort';

-- The same for what concerns several municipalities at once, such as a talk.
CREATE FUNCTION core.viewer_is_of_one(municipality_codes text[]) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
RETURN core.viewer_role() = 'MUNICIPALITY' AND municipality_codes && core.viewer_municipalities();
COMMENT ON FUNCTION core.viewer_is_of_one(text[]) IS 'Of wie vraagt als gemeente kijkt, en een van deze gemeenten daarbij hoort';

GRANT EXECUTE ON FUNCTION core.viewer_role(), core.viewer_municipalities(), core.viewer_sees_all(),
  core.viewer_is_of(text), core.viewer_is_of_one(text[]) TO regiospiegel_reader, regiospiegel_reports;
