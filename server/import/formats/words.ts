import { oneOf } from "../cells/one-of.ts";
import { textLike } from "../cells/text.ts";

export const budgetStage = oneOf("DRAFT", "ADOPTED", "AMENDED", "ACTUAL", "ESTIMATE");
export const budgetSide = oneOf("INCOME", "EXPENSE");
export const costKind = oneOf("PROGRAMME", "OVERHEAD");
export const recurrence = oneOf("RECURRING", "ONE_OFF");
export const formationStage = oneOf("DRAFT", "BUDGETED", "MEASURED", "PROPOSED", "ACTUAL");
export const allocationKey = oneOf(
  "INHABITANTS",
  "PUPILS_AND_EARLY_LEAVERS",
  "SHELTERED_WORK_YEARS",
  "MACRO_BUDGET",
  "FIXED_SHARES",
);
export const realisationStatus = oneOf("DONE", "LARGELY", "PARTLY", "NOT_YET", "UNKNOWN");
export const resultKind = oneOf("TARGET", "ACTUAL", "AMBITION");
export const resultStatus = oneOf("FINAL", "PROVISIONAL", "ESTIMATED", "NOT_AVAILABLE");
export const unit = oneOf(
  "EUR",
  "EUR_PER_INHABITANT",
  "FTE",
  "FTE_PER_100K",
  "HOURS_PER_WEEK",
  "PERSONS",
  "COUNT",
  "PER_1000",
  "PERCENT",
  "SCORE_10",
  "INDEX",
  "WORK_YEARS",
);
export const governingBodyKind = oneOf(
  "GENERAL_BOARD",
  "EXECUTIVE_BOARD",
  "BOARD_COMMITTEE",
  "PORTFOLIO_CONSULTATION",
  "MUNICIPAL_COUNCIL",
  "MUNICIPAL_EXECUTIVE",
  "OFFICIAL_CONSULTATION",
);
export const sizeClass = oneOf("LARGE", "MEDIUM", "SMALL");
export const legalForm = oneOf("JOINT_ARRANGEMENT", "COOPERATION_AGREEMENT");
export const evidence = oneOf("PRINTED", "RECONSTRUCTED");
export const discrepancyKind = oneOf(
  "SUM",
  "CLAIM",
  "ROUNDING",
  "COUNT",
  "CONTRADICTION",
  "BREAK_IN_SERIES",
  "MISSING",
);
export const printedTotalKind = oneOf(
  "CONTRIBUTIONS",
  "CONTRIBUTION_COMPONENT",
  "CONTRIBUTION_COMPONENT_SHARES",
  "INHABITANTS",
  "EFFORT_SHARES",
  "BUDGET_SUBTOTAL",
);
export const claimRule = oneOf(
  "BUDGET_GROWTH",
  "EXPENSE_SHARE",
  "BUDGET_SUM",
  "PARTICIPANT_COUNT",
  "FORMATION_GROWTH",
  "NONE",
);
export const planningAnchor = oneOf("BOARD_MEETING", "CALENDAR");
export const measureKind = oneOf("ADDITIVE", "STOCK", "RATIO");
export const regionKind = oneOf("LABOUR_MARKET_REGION", "YOUTH_CARE_REGION");
export const taakveldRegime = oneOf("2017-2022", "2023-2024", "2025+");

/** The code of a municipality by the CBS, or of an invented one. */
export const municipalityCode = textLike(/^(GM|FG)\d{4}$/, "een gemeentecode, zoals GM0202");
/** A code or key of our own, as it stands in files and addresses. */
export const code = textLike(/^[a-z0-9]+(-[a-z0-9]+)*$/, "een code van kleine letters, cijfers en streepjes");

/** The period of a figure: a year or a part of one. */
export const observationPeriod = textLike(
  /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/,
  "een jaar, maand of kwartaal: 2021, 2021-03 of 2021-Q1",
);
/** A code of Iv3, which is text: `6.6` and `6.60` are two taakvelden. */
export const taakveldCode = textLike(/^\d\.\d{1,3}$/, "een taakveld, zoals 6.72");
/** Taakvelden whose figures are taken together, or a main taakveld as a whole. */
export const taakveldSum = textLike(
  /^(\d|\d\.\d{1,3}(\|\d\.\d{1,3})*)$/,
  "een of meer taakvelden, zoals 6.72|6.82, of een heel hoofdtaakveld",
);
