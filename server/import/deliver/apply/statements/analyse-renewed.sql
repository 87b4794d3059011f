-- analyse-renewed: how many rows wait, before millions are joined with them
ANALYZE renewed
