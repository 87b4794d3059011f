-- promised value: ends the statement where a field that promises a value has none, with a code that the server knows.
-- Not IMMUTABLE: then it would end every statement while that is still being planned.
CREATE FUNCTION core.promised_value(kind anyelement) RETURNS anyelement
LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
BEGIN
  RAISE EXCEPTION 'a field that promises a value has none' USING ERRCODE = 'RS001';
END
$$;

GRANT EXECUTE ON FUNCTION core.promised_value TO regiospiegel_reader;
