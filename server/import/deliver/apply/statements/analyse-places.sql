-- analyse-places: how many they are, before they are looked up
ANALYZE place
