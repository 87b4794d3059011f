-- citation: a figure's place in its document, as the answers carry it
CREATE FUNCTION core.citation(source_code text, locator text, printed text) RETURNS json
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN source_code IS NOT NULL
  THEN json_build_object('sourceCode', source_code, 'locator', coalesce(locator, ''), 'printed', printed) END;

GRANT EXECUTE ON FUNCTION core.citation TO regiospiegel_reader, regiospiegel_reports;
