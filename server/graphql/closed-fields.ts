/**
 * Fields that show figures about one provider, and that not everyone sees: `tests/access/decisions.yml` says who.
 * Who sees what is decided by the database; this list says of which fields it is written down that they were asked;
 * `closed-figures.ts` says it of indicators and tiles.
 */
export const CLOSED_FIELDS: ReadonlySet<string> = new Set([
  "ObservationRow.provider",
  "Provider.assessments",
  "Provider.deliveries",
  "Provider.earlierVersions",
  "Provider.measurements",
  "Provider.meetings",
  "Provider.performance",
  "Provider.signals",
  "Provider.socialReturns",
  "Provider.spendByMonth",
  "Provider.statementComparisons",
  "Query.statementDifferences",
  "Query.talkWorkList",
  "SocialReturnSummary.openObligations",
]);
