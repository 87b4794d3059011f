import type { ExpiringContractsQuery } from "#schema/generated/graphql.ts";
import { RecordTable, words } from "../../components/record-table.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { date, yearMonthOrDay } from "../../i18n/dates.ts";

type Contract = ExpiringContractsQuery["contracts"]["nodes"][number];

/** The talks of the year with a provider, in words. */
export function talksInWords({ provider: { meetings } }: Contract, areVisible: boolean): string {
  if (!areVisible) return "niet zichtbaar";
  const held = meetings.flatMap(({ heldOn }) => (heldOn ? [date(heldOn)] : []));
  const planned = meetings.filter(({ heldOn }) => heldOn === null).map(({ plannedFor }) => date(plannedFor));
  const parts = [
    held.length > 0 && `gehouden ${held.join(", ")}`,
    planned.length > 0 && `gepland ${planned.join(", ")}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join("; ") : "geen gesprek";
}

function columnsOf(areTalksVisible: boolean) {
  return [
    {
      head: "Aanbieder",
      show: ({ provider }: Contract) => (
        <TextLink to={`/aanbieder/${provider.code}`}>{provider.name}</TextLink>
      ),
      cell: ({ provider }: Contract) => provider.name,
    },
    words<Contract>("Zorgvorm", ({ careCategory }) => careCategory.name),
    words<Contract>("Contract", ({ code, lot, isSpotContract }) =>
      [code, lot, isSpotContract && "veegcontract"].filter(Boolean).join(", "),
    ),
    {
      head: "Eerste dag zonder",
      show: ({ validTo }: Contract) => date(validTo ?? ""),
      cell: ({ validTo }: Contract) => validTo ?? "",
    },
    {
      ...words<Contract>(
        "Nog",
        ({ daysToExpiry }) => `${daysToExpiry} ${daysToExpiry === 1 ? "dag" : "dagen"}`,
      ),
      isNumber: true,
    },
    {
      head: "Opzeggen of verlengen vóór",
      show: ({ noticeBy }: Contract) => (noticeBy ? date(noticeBy) : "geen termijn"),
      cell: ({ noticeBy }: Contract) => noticeBy ?? "",
    },
    words<Contract>("Gesprekken dit jaar", (contract) => talksInWords(contract, areTalksVisible)),
  ];
}

interface ExpiryMonthsProps {
  readonly contracts: readonly Contract[];
  readonly areTalksVisible: boolean;
}

/** Contracts that end, month by month. */
export function ExpiryMonths({ contracts, areTalksVisible }: ExpiryMonthsProps) {
  const months = Map.groupBy(contracts, ({ validTo }) => (validTo ?? "").slice(0, 7));
  return [...months].map(([month, ending]) => (
    <section aria-labelledby={`afloop-${month}`} key={month}>
      <h2 className="utrecht-heading-2" id={`afloop-${month}`}>
        {yearMonthOrDay(month)} ({ending.length})
      </h2>
      <RecordTable
        caption={`Aflopende contracten ${yearMonthOrDay(month)}`}
        columns={columnsOf(areTalksVisible)}
        fileName={`aflopende-contracten-${month}`}
        keyOf={({ code }) => code}
        rows={ending}
      />
    </section>
  ));
}
