-- deadlines: Wat wanneer klaar moet zijn
SELECT
  deadline.due_on,
  deadline.step,
  deadline.addressee,
  coalesce(deadline.legal_basis, 'afspraak') AS legal_basis,
  CASE WHEN deadline.is_assumed THEN 'hangt af van de vergadering' ELSE 'vaste datum' END AS certainty
FROM indicators.planning_deadline AS deadline
WHERE deadline.year = {{year}}
ORDER BY deadline.due_on, deadline.position
