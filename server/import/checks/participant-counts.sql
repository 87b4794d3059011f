-- participant-counts: how many take part according to a source, against the participations on the first day it speaks of
WITH counted AS (
  SELECT stated_participant_count.module_code, stated_participant_count.valid_from,
    count(participation.municipality_code) AS participants
  FROM core.stated_participant_count
  LEFT JOIN core.participation
    ON participation.module_code = stated_participant_count.module_code
    AND participation.valid_from <= stated_participant_count.valid_from
    AND (participation.valid_to > stated_participant_count.valid_from OR participation.valid_to IS NULL)
  GROUP BY stated_participant_count.module_code, stated_participant_count.valid_from
)
SELECT
  counted.module_code || '-' || counted.valid_from AS discrepancy_key,
  CASE counted.participants WHEN 0 THEN 'MISSING' ELSE 'COUNT' END AS kind,
  format('%s, aantal deelnemers op %s', cooperation_module.name, to_char(counted.valid_from, 'FMDD-FMMM-YYYY')) AS subject,
  stated_participant_count.participants::text AS printed_value,
  counted.participants::text AS recomputed,
  (stated_participant_count.participants - counted.participants)::text AS difference,
  CASE counted.participants
    WHEN 0 THEN format('De bron noemt %s deelnemers zonder hun namen; wie dat zijn, is niet bekend.',
      stated_participant_count.participants)
    ELSE format('De bron noemt %s deelnemers; in het register staan er op die dag %s.',
      stated_participant_count.participants, counted.participants)
  END AS explanation,
  stated_participant_count.source_code,
  stated_participant_count.locator,
  stated_participant_count.printed
FROM counted
JOIN core.stated_participant_count
  ON stated_participant_count.module_code = counted.module_code
  AND stated_participant_count.valid_from = counted.valid_from
JOIN core.cooperation_module ON cooperation_module.code = counted.module_code
WHERE stated_participant_count.participants <> counted.participants;
