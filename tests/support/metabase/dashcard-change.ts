import { badRequest, notFound, Refusal } from "./double-answer.ts";
import type { DoubleState } from "./double-state.ts";
import type { StoredDashboard, StoredDashcard, StoredTab } from "./stored.ts";

interface SentTab {
  readonly id: number;
  readonly name: string;
}

function expectUnique(field: string, things: readonly { readonly id: number }[]): void {
  if (new Set(things.map(({ id }) => id)).size === things.length) return;
  throw badRequest({ errors: { [field]: "value must be seq of maps in which ids are unique" } });
}

/** The tabs of a dashboard become exactly these; what has a negative number is new. Gives the real number of each. */
function replaceTabs(
  state: DoubleState,
  dashboard: StoredDashboard,
  sent: readonly SentTab[],
): Map<number, number> {
  expectUnique("tabs", sent);
  const real = new Map<number, number>();
  const tabs = sent.map(({ id, name }, position): StoredTab => {
    if (id > 0 && !dashboard.tabs.some((tab) => tab.id === id)) throw notFound();
    real.set(id, id > 0 ? id : state.nextId());
    return { id: real.get(id) ?? id, name, position };
  });
  dashboard.tabs = tabs;
  return real;
}

function tabOf(sent: StoredDashcard, real: ReadonlyMap<number, number>): number | null {
  if (real.size === 0) return null;
  const [only] = real.values();
  if (real.size === 1 && only !== undefined) return only;
  const tab = real.get(sent.dashboard_tab_id ?? 0);
  if (tab === undefined) throw badRequest("This dashboard has tab, makes sure every card has a tab");
  return tab;
}

function expectUsable(state: DoubleState, id: number | null | undefined): void {
  if (id === null || id === undefined) return;
  if (state.find(state.cards, id).archived)
    throw new Refusal({ status: 400, body: "The card is archived and can't be added to a dashboard." });
}

/**
 * The cards on a dashboard become exactly these: what isn't sent is gone. Without `tabs` beside them the tabs are gone too.
 * @throws Refusal
 */
export function replaceDashcards(
  state: DoubleState,
  dashboard: StoredDashboard,
  dashcards: readonly StoredDashcard[],
  tabs: readonly SentTab[] = [],
): void {
  expectUnique("dashcards", dashcards);
  const real = replaceTabs(state, dashboard, tabs);
  dashboard.dashcards = dashcards.map((sent) => {
    if (sent.id > 0 && !dashboard.dashcards.some(({ id }) => id === sent.id)) throw notFound();
    expectUsable(state, sent.card_id);
    for (const { id } of sent.series) expectUsable(state, id);
    return { ...sent, id: sent.id > 0 ? sent.id : state.nextId(), dashboard_tab_id: tabOf(sent, real) };
  });
}
