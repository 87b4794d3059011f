-- printed-totals: every total printed under a list against the sum of that list
WITH list_total AS (
  SELECT printed_total.total_key, sum(contribution.amount) AS value, 'bijdragen' AS dutch
  FROM core.printed_total
  JOIN core.contribution
    ON contribution.partnership_code = printed_total.partnership_code
    AND contribution.module_code = coalesce(printed_total.module_code, contribution.module_code)
    AND contribution.financial_year = printed_total.year
  WHERE printed_total.kind = 'CONTRIBUTIONS'
  GROUP BY printed_total.total_key
  UNION ALL
  SELECT printed_total.total_key, sum(contribution_component.amount), 'bedragen per gemeente'
  FROM core.printed_total
  JOIN core.contribution_component
    ON contribution_component.module_code = printed_total.module_code
    AND contribution_component.financial_year = printed_total.year
    AND contribution_component.component = printed_total.subject
  WHERE printed_total.kind = 'CONTRIBUTION_COMPONENT'
  GROUP BY printed_total.total_key
  UNION ALL
  SELECT printed_total.total_key, sum(contribution_component.printed_share), 'afgedrukte aandelen'
  FROM core.printed_total
  JOIN core.contribution_component
    ON contribution_component.module_code = printed_total.module_code
    AND contribution_component.financial_year = printed_total.year
    AND contribution_component.component = printed_total.subject
  WHERE printed_total.kind = 'CONTRIBUTION_COMPONENT_SHARES'
  GROUP BY printed_total.total_key
  UNION ALL
  SELECT printed_total.total_key, sum(inhabitants.inhabitants)::numeric, 'inwoneraantallen'
  FROM core.printed_total
  JOIN core.inhabitants
    ON inhabitants.source_code = printed_total.source_code
    AND inhabitants.reference_year = printed_total.year
  WHERE printed_total.kind = 'INHABITANTS'
  GROUP BY printed_total.total_key
  UNION ALL
  SELECT printed_total.total_key, sum(effort_share.percentage), 'percentages'
  FROM core.printed_total
  JOIN core.effort_share
    ON effort_share.module_code = printed_total.module_code
    AND effort_share.year = printed_total.year
    AND effort_share.area = printed_total.subject
  WHERE printed_total.kind = 'EFFORT_SHARES'
  GROUP BY printed_total.total_key
  UNION ALL
  SELECT printed_total.total_key, sum(budget_line.amount), 'posten'
  FROM core.printed_total
  JOIN core.budget_line
    ON budget_line.budget_key = split_part(printed_total.subject, '/', 1)
    AND budget_line.side = split_part(printed_total.subject, '/', 2)
    AND budget_line.category = split_part(printed_total.subject, '/', 3)
    AND NOT budget_line.is_supplement
  WHERE printed_total.kind = 'BUDGET_SUBTOTAL'
  GROUP BY printed_total.total_key
)
SELECT
  printed_total.total_key AS discrepancy_key,
  'SUM' AS kind,
  concat_ws(' ', format('%s, som van de %s', coalesce(cooperation_module.name, partnership.name), list_total.dutch),
    printed_total.year, '(' || printed_total.subject || ')') AS subject,
  format('{%s}', trim_scale(printed_total.value)) AS printed_value,
  format('{%s}', trim_scale(list_total.value)) AS recomputed,
  (printed_total.value - list_total.value)::text AS difference,
  format('De %s tellen op tot {%s}; afgedrukt staat {%s}, een verschil van {%s}.', list_total.dutch,
    trim_scale(list_total.value), trim_scale(printed_total.value),
    trim_scale(printed_total.value - list_total.value)) AS explanation,
  printed_total.source_code,
  printed_total.locator,
  printed_total.printed
FROM core.printed_total
JOIN list_total ON list_total.total_key = printed_total.total_key
JOIN core.partnership ON partnership.code = printed_total.partnership_code
LEFT JOIN core.cooperation_module ON cooperation_module.code = printed_total.module_code
WHERE printed_total.value <> list_total.value;
