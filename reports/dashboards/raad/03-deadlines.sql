-- deadlines: Wanneer de raad aan zet is (2027)
SELECT
  deadline.due_on,
  deadline.step
FROM indicators.planning_deadline AS deadline
JOIN indicators.member_register AS member ON member.municipality_code = {{municipality}}
  AND member.partnership_code = 'mgr-sdcg' AND member.valid_to IS NULL
WHERE deadline.year = 2027 AND deadline.addressee LIKE 'raden%'
ORDER BY deadline.due_on
