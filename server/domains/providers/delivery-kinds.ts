/** Tables of which deliveries keep earlier versions, and what the form of their rows is called; as values of SQL. */
export const DELIVERY_KINDS = Object.entries({
  provider: "providers",
  contract: "contracts",
  contract_addendum: "addenda",
  indicator_measurement: "measurements",
  contract_meeting: "meetings",
  quality_assessment: "assessments",
  provider_signal: "signals",
  social_return: "social-return",
  declaration_total: "declarations",
})
  .map(([table, kind]) => `('${table}', '${kind}')`)
  .join(", ");
