-- analyse-standing: how many places they are, before millions of rows are joined with them
ANALYZE standing_place
