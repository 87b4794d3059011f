import ical from "ical-generator";
import type { Loaders } from "../database/loader.ts";
import { careCategoryByCode } from "../domains/modules/care-category.loader.ts";
import type { ContractRow } from "../domains/providers/contract.queries.ts";
import { contractsOfPage } from "../domains/providers/contract-page.loader.ts";
import { MOST_PER_PAGE } from "../domains/providers/page.rules.ts";
import { providerByCode } from "../domains/providers/provider.loader.ts";
import type { CalendarRequest } from "./calendar-request.ts";

/** A contract in words: `Aardbei Zorg, Begeleiding (C-1)`; what is invented says so. */
async function nameOf(
  loaders: Loaders,
  { code, providerCode, careCategoryCode }: ContractRow,
): Promise<string> {
  const [provider, category] = await Promise.all([
    loaders.one(providerByCode, { code: providerCode }),
    loaders.one(careCategoryByCode, { code: careCategoryCode }),
  ]);
  const mark = provider?.isFictional ? "FICTIEF: " : "";
  return `${mark}${provider?.name ?? providerCode}, ${category?.name ?? careCategoryCode} (${code})`;
}

const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`);
const DAY = 86_400_000;

/**
 * The contracts that end, as a calendar: for each its last day, and the last day to give notice or to prolong.
 * An event keeps its UID, so that a calendar program that subscribes moves it and does not double it.
 */
export async function contractCalendar(
  loaders: Loaders,
  { days, module, careCategory, asOf, origin, now }: CalendarRequest,
): Promise<string> {
  const contracts = await loaders.many(contractsOfPage, {
    filter: { expiringWithinDays: days, module, careCategory },
    first: MOST_PER_PAGE,
    after: null,
    asOf,
  });
  const calendar = ical({ name: "Aflopende contracten", prodId: "//Regiospiegel//Contracten//NL" });
  for (const contract of contracts) {
    const { code, validTo, noticeBy, providerCode } = contract;
    if (!validTo) continue;
    const name = await nameOf(loaders, contract);
    const event = { allDay: true, stamp: now, url: `${origin}/aanbieder/${providerCode}` };
    calendar.createEvent({
      ...event,
      id: `afloop-${code}@regiospiegel`,
      start: new Date(atMidnight(validTo).getTime() - DAY),
      summary: `Laatste dag van het contract: ${name}`,
    });
    if (!noticeBy) continue;
    calendar.createEvent({
      ...event,
      id: `opzeggen-${code}@regiospiegel`,
      start: new Date(atMidnight(noticeBy).getTime() - DAY),
      summary: `Laatste dag om op te zeggen of te verlengen: ${name}`,
    });
  }
  return calendar.toString();
}
