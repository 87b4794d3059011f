const OF_CONTRACT =
  "contract_code IN (SELECT code FROM core.contract WHERE core.is_fictional(provider_code))";
const PRODUCT = "core.is_fictional(source_code) OR core.is_fictional(care_category_code)";
const OF_PRODUCT = `product_code IN (SELECT code FROM core.product WHERE ${PRODUCT})`;
const INDICATOR = "core.is_fictional(source_code) OR core.is_fictional(module_code)";
const OF_INDICATOR = `performance_indicator_code IN (SELECT code FROM core.performance_indicator WHERE ${INDICATOR})`;
const OF_PROVIDER = "core.is_fictional(provider_code)";

/** A table of `core` that may hold something invented about providers. */
export interface FictionalRows {
  readonly table: string;
  /** Which of its rows are invented, or point to what is: whoever delivered them. */
  readonly condition: string;
  /** Whether its rows name their source. */
  readonly isCiting: boolean;
}

function rows(table: string, condition: string): FictionalRows {
  return { table, condition, isCiting: false };
}

function cited(table: string, condition: string): FictionalRows {
  return { table, condition, isCiting: true };
}

/** Facts first, then what they point to: in this order everything invented about providers can go. */
export const FICTIONAL_ROWS: readonly FictionalRows[] = [
  ...["provider_spend_rollup", "provider_score_rollup"].map((table) => rows(table, OF_PROVIDER)),
  ...["provider_difference_rollup", "statement_difference_rollup"].map((table) => rows(table, OF_PROVIDER)),
  rows("statement_year_rollup", `${OF_PROVIDER} OR core.is_fictional(care_category_code)`),
  rows("statement_month_rollup", `${OF_PROVIDER} OR core.is_fictional(care_category_code)`),
  cited("declaration_total", `core.is_fictional(source_code) OR ${OF_PROVIDER}`),
  rows("superseded_statement", `${OF_PROVIDER} OR ${OF_PRODUCT}`),
  rows("provider_statement", `${OF_PROVIDER} OR ${OF_PRODUCT}`),
  cited("statement_delivery", OF_PROVIDER),
  cited("social_return", `${OF_PROVIDER} OR ${OF_CONTRACT}`),
  cited("provider_signal", OF_PROVIDER),
  cited("quality_assessment", OF_PROVIDER),
  cited("contract_meeting", OF_PROVIDER),
  cited("indicator_measurement", `${OF_PROVIDER} OR ${OF_INDICATOR}`),
  cited("performance_indicator", INDICATOR),
  cited("contract_addendum", OF_CONTRACT),
  rows("contract_municipality", `core.is_fictional(municipality_code) OR ${OF_CONTRACT}`),
  cited("contract", OF_PROVIDER),
  cited("product", PRODUCT),
  rows("provider_identifier", OF_PROVIDER),
  cited("provider", "core.is_fictional(code)"),
];
