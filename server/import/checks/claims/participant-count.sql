-- participant-count: a claimed number of municipalities against those that take part on that day
WITH counted AS (
  SELECT claim.claim_key, count(participation.municipality_code) AS participants
  FROM core.claim
  LEFT JOIN core.participation
    ON participation.module_code = claim.arguments ->> 'module'
    AND participation.valid_from <= (claim.arguments ->> 'on')::date
    AND (participation.valid_to > (claim.arguments ->> 'on')::date OR participation.valid_to IS NULL)
  WHERE claim.rule = 'PARTICIPANT_COUNT' AND claim.arguments ->> 'module' IS NOT NULL
  GROUP BY claim.claim_key
  UNION ALL
  SELECT claim.claim_key, count(partnership_member.municipality_code)
  FROM core.claim
  LEFT JOIN core.partnership_member
    ON partnership_member.partnership_code = claim.arguments ->> 'partnership'
    AND partnership_member.valid_from <= (claim.arguments ->> 'on')::date
    AND (partnership_member.valid_to > (claim.arguments ->> 'on')::date OR partnership_member.valid_to IS NULL)
  WHERE claim.rule = 'PARTICIPANT_COUNT' AND claim.arguments ->> 'partnership' IS NOT NULL
  GROUP BY claim.claim_key
)
SELECT
  claim.claim_key,
  counted.participants <> claim.claimed AS is_refuted,
  trim_scale(claim.claimed)::text AS printed_value,
  counted.participants::text AS recomputed,
  (claim.claimed - counted.participants)::text AS difference,
  format('Op %s staan er %s gemeenten in het register; de bron noemt er %s.',
    to_char((claim.arguments ->> 'on')::date, 'FMDD-FMMM-YYYY'), counted.participants, trim_scale(claim.claimed)) AS verdict
FROM counted
JOIN core.claim ON claim.claim_key = counted.claim_key;
