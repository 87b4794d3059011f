-- analyse-standing-rows: how many rows they are, and how many of them are said again
ANALYZE standing_row
