-- planning-deadline: what is due when in the planning and control cycle of joint arrangements, for a board that meets on 1 July.
-- Of each rule the version in force on its own deadline counts, the newest where there are two; where a change of law leaves none,
-- the version in force on the day of the meeting. The same rule in words: server/domains/governance/planning-calendar.rules.ts; a test holds the two together.
CREATE VIEW indicators.planning_deadline WITH (security_invoker = true) AS
WITH deadline AS (
  SELECT
    calendar.year,
    make_date(calendar.year, 7, 1) AS meeting_on,
    rule.code,
    rule.valid_from,
    rule.valid_to,
    rule.step,
    rule.anchor,
    rule.addressee,
    rule.legal_basis,
    rule.position,
    CASE rule.anchor
      WHEN 'BOARD_MEETING' THEN make_date(calendar.year, 7, 1) - rule.days_before
      ELSE make_date(calendar.year, rule.month, rule.day) - 1
    END AS due_on
  FROM core.planning_rule AS rule
  CROSS JOIN generate_series(2018, 2030) AS calendar (year)
),
applicable AS (
  SELECT
    deadline.*,
    row_number() OVER (
      PARTITION BY deadline.year, deadline.code
      ORDER BY
        (deadline.valid_from <= deadline.due_on AND coalesce(deadline.valid_to > deadline.due_on, true)) DESC,
        deadline.valid_from DESC
    ) AS preference
  FROM deadline
  WHERE (deadline.valid_from <= deadline.due_on AND coalesce(deadline.valid_to > deadline.due_on, true))
    OR (deadline.valid_from <= deadline.meeting_on AND coalesce(deadline.valid_to > deadline.meeting_on, true))
)
SELECT
  applicable.year,
  applicable.step,
  applicable.due_on,
  applicable.anchor = 'BOARD_MEETING' AS is_assumed,
  applicable.addressee,
  applicable.legal_basis,
  applicable.position
FROM applicable
WHERE applicable.preference = 1;

COMMENT ON VIEW indicators.planning_deadline IS 'Termijnen van de planning-en-controlcyclus, bij een vergadering op 1 juli';
