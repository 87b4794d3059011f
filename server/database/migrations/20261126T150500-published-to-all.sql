-- published to all: the aggregates are safe by themselves, so everyone reads every row
SELECT core.guard(published::regclass, 'true')
FROM unnest(ARRAY[
  'core.published_care_figure', 'core.published_module_figure', 'core.published_module_share'
]) AS published;
