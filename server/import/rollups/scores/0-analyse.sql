-- score-analyse: how many changed, before rows are added up by them
ANALYZE rescored
