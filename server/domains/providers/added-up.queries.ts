/** Whether a period is one of which the figures of all municipalities are added up beforehand: a year, or four months. */
export const isAddedUp = (period: string): string => `${period} ~ '^\\d{4}(-T[1-3])?$'`;

/**
 * The municipalities whose own figures are read; null for who sees those of all, which are added up beforehand. The policies
 * decide what is seen: this says where to look, so that no more is read than is shown.
 */
export const OWN_MUNICIPALITIES =
  "CASE WHEN NOT core.viewer_sees_all() THEN core.viewer_municipalities() END";

/** Which measurements lie in a period whole; their own period is text that sorts by year. */
export const measuredWithin = (moment: string): string => `measurement.period >= left(${moment}.period, 4)
      AND measurement.period < (left(${moment}.period, 4)::integer + 1)::text
      AND core.period_start(measurement.period) >= ${moment}.starts_on
      AND core.period_end(measurement.period) <= ${moment}.ends_on`;
