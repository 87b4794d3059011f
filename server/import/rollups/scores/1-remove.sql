-- score-remove: the scores of the years in which a provider was measured otherwise go, to be counted again
DELETE FROM core.provider_score_rollup AS rollup
USING rescored
WHERE rollup.provider_code = rescored.provider_code AND left(rollup.period, 4) = rescored.year
