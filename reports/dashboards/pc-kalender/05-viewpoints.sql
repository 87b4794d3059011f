-- viewpoints: Zienswijzen en besluiten in de tijd
SELECT
  CASE length(event.happened_on)
    WHEN 10 THEN to_char(event.happened_on::date, 'DD-MM-YYYY')
    WHEN 7 THEN to_char(to_date(event.happened_on, 'YYYY-MM'), 'MM-YYYY')
    ELSE event.happened_on
  END AS happened_on,
  event.description,
  event.source_code,
  event.locator,
  event.printed
FROM indicators.event_register AS event
WHERE event.partnership_code IN ('mgr-sdcg', 'rob-nijmegen')
  AND event.description ~* 'zienswij|raad|raden|vastgesteld|vaststel|jaarrekening'
ORDER BY event.happened_on DESC
