import type { ContractStatus, ProviderOrder, TalkReason } from "#schema/generated/graphql.ts";

export const CONTRACT_STATUSES: Readonly<Record<ContractStatus, string>> = {
  ACTIVE: "lopend",
  EXPIRING: "loopt af",
  EXPIRED: "afgelopen",
  TERMINATED: "beëindigd",
  DRAFT: "concept",
  UPCOMING: "aanstaand",
};

export const PROVIDER_ORDERS: Readonly<Record<ProviderOrder, string>> = {
  NAME: "naam",
  SPEND_DESC: "omzet",
  INDICATORS_MET_DESC: "indicatoren",
};

export const TALK_REASONS: Readonly<Record<TalkReason, string>> = {
  TOP_SPEND: "grote omzet",
  EXPIRING_CONTRACT: "contract loopt af",
  MISSED_INDICATORS: "indicatoren gemist",
  OPEN_SIGNALS: "open signalen",
  POOR_ASSESSMENT: "beoordeling niet voldoende",
};

/** Words of the contract that are texts and not enums: a word that we do not know is shown as it came. */
const TEXTS: Readonly<Record<string, string>> = {
  LARGE: "groot",
  MEDIUM: "middelgroot",
  SMALL: "klein",
  QUICK_SCAN: "quickscan",
  ANNUAL_ACCOUNTS: "jaarrekening",
  LAWFULNESS: "rechtmatigheid",
  SUFFICIENT: "voldoende",
  POINTS_OF_ATTENTION: "aandachtspunten",
  INSUFFICIENT: "onvoldoende",
  QUALITY: "kwaliteit",
  FINANCES: "financiën",
  CONTINUITY: "continuïteit",
  COOPERATION: "samenwerking",
  KVK: "KvK-nummer",
  AGB: "AGB-code",
  OIN: "OIN",
  providers: "aanbieder",
  contracts: "contract",
  addenda: "addendum",
  measurements: "meting",
  products: "product",
  "performance-indicators": "prestatie-indicator",
  meetings: "gesprek",
  assessments: "beoordeling",
  signals: "signaal",
  "social-return": "social return",
  declarations: "declaratie",
  statements: "opgave",
};

/** `POINTS_OF_ATTENTION` → `aandachtspunten`. */
export function providerWord(text: string): string {
  return TEXTS[text] ?? text.toLowerCase();
}

const FOUR_MONTHS = ["januari tot en met april", "mei tot en met augustus", "september tot en met december"];

/** `2026-T2` → `mei tot en met augustus 2026`; any other period as it came. */
export function periodInWords(period: string): string {
  const [, year, number] = /^(\d{4})-T([1-3])$/.exec(period) ?? [];
  return year && number ? `${FOUR_MONTHS[Number(number) - 1]} ${year}` : period;
}

/** The four months that have ended last on a day: `2026-11-23` → `2026-T2`. */
export function lastFourMonths(today: string): string {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const running = Math.ceil(month / 4);
  return running === 1 ? `${year - 1}-T3` : `${year}-T${running - 1}`;
}

/** The four months in which a day lies: `2026-11-23` → `2026-T3`. */
export function runningFourMonths(today: string): string {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return `${year}-T${Math.ceil(month / 4)}`;
}

/** The four months before or after others, by a number of steps: `2026-T1`, −1 → `2025-T3`. */
export function stepFourMonths(period: string, steps: number): string {
  const [, year = "0", number = "1"] = /^(\d{4})-T([1-3])$/.exec(period) ?? [];
  const place = Number(year) * 3 + Number(number) - 1 + steps;
  return `${Math.floor(place / 3)}-T${(place % 3) + 1}`;
}
