-- event-register: what happened in a partnership, by day, month or year
CREATE VIEW indicators.event_register WITH (security_invoker = true) AS
SELECT
  event.event_key,
  event.partnership_code,
  event.module_code,
  event."on" AS happened_on,
  event.description,
  event.source_code,
  event.locator,
  event.printed
FROM core.event;

COMMENT ON VIEW indicators.event_register IS 'Gebeurtenissen van een samenwerkingsverband';
