import type { ProviderQuery, ScopeFragment } from "#schema/generated/graphql.ts";
import { EARLIER_VERSION_COLUMNS, keyOfVersion } from "../../components/earlier-version-columns.ts";
import { decimal } from "../../components/figure-cell.ts";
import { NotVisible } from "../../components/not-visible.tsx";
import type { PageSection } from "../../components/page-sections.tsx";
import { type RecordColumn, RecordTable, words } from "../../components/record-table.tsx";
import { date, yearMonthOrDay } from "../../i18n/dates.ts";
import { euros, number, signedEuros } from "../../i18n/numbers.ts";
import { providerWord } from "../../i18n/provider-words.ts";

type Provider = NonNullable<ProviderQuery["provider"]>;
type Row<Name extends keyof Provider> = Provider[Name] extends readonly (infer One)[] ? One : never;

const money = <R,>(head: string, of: (row: R) => number | null, show = euros) => ({
  head,
  isNumber: true,
  show: (row: R) => {
    const amount = of(row);
    return amount === null ? <span className="muted">ontbreekt</span> : show(amount);
  },
  cell: (row: R) => decimal(of(row)),
});

function measured({ value, reason }: Row<"measurements">): string {
  return value === null ? (reason ?? "niet gemeten") : number(value);
}

const MEASUREMENTS = [
  words<Row<"measurements">>("Indicator", (row) => row.performanceIndicator.name),
  words<Row<"measurements">>("Gemeente", (row) => row.municipality.name),
  words<Row<"measurements">>("Periode", (row) => row.period),
  { ...words<Row<"measurements">>("Waarde", measured), isNumber: true },
  {
    ...words<Row<"measurements">>(
      "Norm",
      ({ performanceIndicator: { direction, target } }) =>
        `${direction === "LOWER_IS_BETTER" ? "hoogstens" : "minstens"} ${number(target)}`,
    ),
    isNumber: true,
  },
  words<Row<"measurements">>("Gehaald", ({ isMet }) => (isMet === null ? "onbekend" : isMet ? "ja" : "nee")),
];

const MEETINGS = [
  words<Row<"meetings">>("Ronde", (row) => row.cycle),
  words<Row<"meetings">>("Module", (row) => row.module.name),
  words<Row<"meetings">>("Gepland voor", (row) => date(row.plannedFor)),
  words<Row<"meetings">>("Gehouden op", (row) => (row.heldOn ? date(row.heldOn) : "niet gehouden")),
];

const ASSESSMENTS = [
  words<Row<"assessments">>("Beoordeling", (row) => providerWord(row.kind)),
  words<Row<"assessments">>("Dag", (row) => date(row.assessedOn)),
  words<Row<"assessments">>("Uitkomst", (row) => providerWord(row.outcome)),
];

const SIGNALS = [
  words<Row<"signals">>("Onderwerp", (row) => providerWord(row.subject)),
  words<Row<"signals">>("Gemeente", (row) => row.municipality.name),
  words<Row<"signals">>("Ontvangen op", (row) => date(row.receivedOn)),
];

const SOCIAL_RETURNS = [
  words<Row<"socialReturns">>("Jaar", (row) => String(row.financialYear)),
  words<Row<"socialReturns">>("Contract", (row) => row.contract.code),
  money<Row<"socialReturns">>("Verplicht", (row) => row.obliged),
  money<Row<"socialReturns">>("Ingevuld", (row) => row.fulfilled),
  money<Row<"socialReturns">>("Open", (row) => row.open),
];

const DELIVERIES = [
  words<Row<"deliveries">>("Maand", (row) => yearMonthOrDay(row.month.slice(0, 7))),
  { ...words<Row<"deliveries">>("Levering", (row) => String(row.deliveryNumber)), isNumber: true },
  words<Row<"deliveries">>("Aangeleverd", (row) => date(row.deliveredOn)),
  words<Row<"deliveries">>("Uiterlijk", (row) => date(row.dueOn)),
  words<Row<"deliveries">>("Op tijd", (row) => (row.isOnTime ? "ja" : "nee")),
  words<Row<"deliveries">>("Telt", (row) => (row.isCurrent ? "ja" : "nee, verbeterd")),
];

const COMPARISONS = [
  words<Row<"statementComparisons">>("Maand", (row) => yearMonthOrDay(row.period)),
  money<Row<"statementComparisons">>("Opgave", (row) => row.spend),
  money<Row<"statementComparisons">>("Gedeclareerd", (row) => row.declared),
  money<Row<"statementComparisons">>("Verschil", (row) => row.difference, signedEuros),
];

interface Records<R> {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly R[];
  readonly columns: readonly RecordColumn<R>[];
  readonly keyOf: (row: R) => string;
}

/** A section of rows with their file; without rows it has no content, unless the viewer may not see them. */
function section<R>(code: string, isVisible: boolean, records: Records<R>): PageSection {
  const { id, title, rows, columns, keyOf } = records;
  if (!isVisible) return { id, title, content: <NotVisible /> };
  const table = (
    <RecordTable caption={title} columns={columns} fileName={`${id}-${code}`} keyOf={keyOf} rows={rows} />
  );
  return { id, title, content: rows.length > 0 ? table : null };
}

/** How the provider does: measurements, talks, assessments and signals. */
export function judgementSections(provider: Provider, scope: ScopeFragment): PageSection[] {
  const { code, measurements, meetings, assessments, signals } = provider;
  return [
    section(code, scope.isVisible, {
      id: "indicatoren",
      title: "Indicatoren tegen de norm",
      rows: measurements,
      columns: MEASUREMENTS,
      keyOf: (row) => `${row.performanceIndicator.code} ${row.municipality.name} ${row.period}`,
    }),
    section(code, scope.areTalksVisible, {
      id: "gesprekken",
      title: "Gesprekken",
      rows: meetings,
      columns: MEETINGS,
      keyOf: (row) => `${row.cycle} ${row.module.name}`,
    }),
    section(code, scope.isVisible, {
      id: "beoordelingen",
      title: "Beoordelingen",
      rows: assessments,
      columns: ASSESSMENTS,
      keyOf: (row) => `${row.kind} ${row.assessedOn}`,
    }),
    section(code, scope.isVisible, {
      id: "signalen",
      title: "Open signalen",
      rows: signals,
      columns: SIGNALS,
      keyOf: (row) => `${row.municipality.name} ${row.signalNumber}`,
    }),
  ];
}

/** What the provider owes: social return, and statements beside declarations. */
export function accountSections(provider: Provider, { isVisible }: ScopeFragment): PageSection[] {
  const { code, socialReturns, deliveries, earlierVersions, statementComparisons } = provider;
  return [
    section(code, isVisible, {
      id: "social-return",
      title: "Social return",
      rows: socialReturns,
      columns: SOCIAL_RETURNS,
      keyOf: (row) => `${row.financialYear} ${row.contract.code}`,
    }),
    section(code, isVisible, {
      id: "aanleveringen",
      title: "Aanleveringen",
      rows: deliveries,
      columns: DELIVERIES,
      keyOf: (row) => `${row.month} ${row.deliveryNumber}`,
    }),
    section(code, isVisible, {
      id: "eerdere-versies",
      title: "Eerdere versies",
      rows: earlierVersions,
      columns: EARLIER_VERSION_COLUMNS,
      keyOf: keyOfVersion,
    }),
    section(code, isVisible, {
      id: "opgave-en-declaraties",
      title: "Opgave naast declaraties",
      rows: statementComparisons,
      columns: COMPARISONS,
      keyOf: (row) => row.period,
    }),
  ];
}
