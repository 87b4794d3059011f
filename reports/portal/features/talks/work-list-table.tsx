import type { TalkWorkListQuery } from "#schema/generated/graphql.ts";
import { decimal } from "../../components/figure-cell.ts";
import { ObservationValue } from "../../components/observation-value.tsx";
import { RecordTable, words } from "../../components/record-table.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { date } from "../../i18n/dates.ts";
import { TALK_REASONS } from "../../i18n/provider-words.ts";

type Candidate = TalkWorkListQuery["talkWorkList"][number];

function talk({ heldOn, plannedFor }: Candidate): string {
  if (heldOn) return `gehouden op ${date(heldOn)}`;
  return plannedFor ? `gepland voor ${date(plannedFor)}` : "nog niet gepland";
}

const count = (head: string, of: (row: Candidate) => number | null) => ({
  ...words<Candidate>(head, (row) => String(of(row) ?? "niet zichtbaar")),
  isNumber: true,
});

function columnsOf(isVisible: boolean, areTalksVisible: boolean) {
  return [
    {
      head: "Aanbieder",
      show: ({ provider }: Candidate) => (
        <TextLink to={`/aanbieder/${provider.code}`}>{provider.name}</TextLink>
      ),
      cell: ({ provider }: Candidate) => provider.name,
    },
    words<Candidate>(
      "Waarom",
      ({ reasons }) => reasons.map((reason) => TALK_REASONS[reason]).join(", ") || "alleen gepland",
    ),
    {
      head: "Plaats naar omzet",
      isNumber: true,
      show: ({ rank }: Candidate) =>
        rank ?? <span className="muted">{isVisible ? "geen omzet" : "niet zichtbaar"}</span>,
      cell: ({ rank }: Candidate) => decimal(rank),
    },
    {
      head: "Omzet jaar ervoor",
      isNumber: true,
      show: ({ spend }: Candidate) => <ObservationValue isReasonElsewhere observation={spend} />,
      cell: ({ spend }: Candidate) => decimal(spend.value),
    },
    count("Aflopende contracten", ({ expiringContracts }) => expiringContracts),
    count("Gemiste metingen", ({ missedIndicators }) => missedIndicators),
    count("Open signalen", ({ openSignals }) => openSignals),
    words<Candidate>("Gesprek", (row) => (areTalksVisible ? talk(row) : "niet zichtbaar")),
  ];
}

interface WorkListTableProps {
  readonly candidates: readonly Candidate[];
  readonly scope: TalkWorkListQuery["figureScope"];
  readonly cycle: string;
}

/** Whom to talk with in a round and why, the most weighty first. */
export function WorkListTable({ candidates, scope, cycle }: WorkListTableProps) {
  return (
    <RecordTable
      caption="Werklijst"
      columns={columnsOf(scope.isVisible, scope.areTalksVisible)}
      fileName={`gesprekken-${cycle}`}
      keyOf={({ provider }) => provider.code}
      rows={candidates}
    />
  );
}
