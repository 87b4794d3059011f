-- analyse-redeclared: how many they are, before rows are added up by them
ANALYZE redeclared
