-- analyse-deliveries: how many they are, before millions of rows are joined with them
ANALYZE noted
