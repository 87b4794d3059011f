import type { FourMonthlyReportQuery } from "#schema/generated/graphql.ts";
import { decimal } from "../../components/figure-cell.ts";
import { ObservationValue } from "../../components/observation-value.tsx";
import { type RecordColumn, RecordTable, words } from "../../components/record-table.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { date, yearMonthOrDay } from "../../i18n/dates.ts";
import { euros, percent, signedEuros } from "../../i18n/numbers.ts";

type Report = FourMonthlyReportQuery;
type Largest = Report["providers"]["nodes"][number];
type Ending = Report["contracts"]["nodes"][number];
type Met = Report["indicatorsMet"][number];
type Month = Report["statementTimeliness"][number];
type Difference = Report["statementDifferences"][number];

const byProvider = <
  Row extends { readonly provider: { code: string; name: string } },
>(): RecordColumn<Row> => ({
  head: "Aanbieder",
  show: ({ provider }) => <TextLink to={`/aanbieder/${provider.code}`}>{provider.name}</TextLink>,
  cell: ({ provider }) => provider.name,
});

function figure<Row>(head: string, of: (row: Row) => Largest["performance"]["spend"]): RecordColumn<Row> {
  return {
    head,
    isNumber: true,
    show: (row) => <ObservationValue isReasonElsewhere observation={of(row)} />,
    cell: (row) => decimal(of(row).value),
  };
}

/** The providers with the largest spend. */
export function LargestTable({ providers }: { providers: readonly Largest[] }) {
  return (
    <RecordTable
      caption="Aanbieders met de meeste omzet"
      columns={[
        {
          head: "Aanbieder",
          show: ({ code, name }) => <TextLink to={`/aanbieder/${code}`}>{name}</TextLink>,
          cell: ({ name }) => name,
        },
        figure<Largest>("Omzet", ({ performance }) => performance.spend),
        figure<Largest>("Indicatoren gehaald", ({ performance }) => performance.indicatorsMet),
      ]}
      fileName="grootste-aanbieders"
      keyOf={({ code }) => code}
      rows={providers}
    />
  );
}

/** Contracts that end within 180 days. */
export function EndingTable({ contracts }: { contracts: readonly Ending[] }) {
  return (
    <RecordTable
      caption="Aflopende contracten"
      columns={[
        byProvider<Ending>(),
        words<Ending>("Zorgvorm", ({ careCategory }) => careCategory.name),
        words<Ending>("Contract", ({ code }) => code),
        words<Ending>("Tot", ({ validTo }) => (validTo ? date(validTo) : "geen einde")),
        words<Ending>("Opzeggen vóór", ({ noticeBy }) => (noticeBy ? date(noticeBy) : "geen termijn")),
      ]}
      fileName="aflopende-contracten"
      keyOf={({ code }) => code}
      rows={contracts}
    />
  );
}

/** Indicators met, by care category. */
export function MetTable({ rows }: { rows: readonly Met[] }) {
  const measured = ({ share: { numerator, denominator } }: Met) =>
    denominator === null ? "niet zichtbaar" : `${numerator ?? 0} van ${denominator}`;
  return (
    <RecordTable
      caption="Gehaalde indicatoren per zorgvorm"
      columns={[
        words<Met>("Zorgvorm", ({ careCategory }) => careCategory?.name ?? "Alle zorgvormen"),
        figure<Met>("Gehaald", ({ share }) => share),
        { ...words<Met>("Metingen", measured), isNumber: true },
      ]}
      fileName="indicatoren"
      keyOf={({ careCategory }) => careCategory?.code ?? ""}
      rows={rows}
    />
  );
}

/** Statements that came on time, month by month. */
export function TimelinessTable({ months }: { months: readonly Month[] }) {
  const count = (head: string, of: (row: Month) => number | null) => ({
    ...words<Month>(head, (row) => of(row)?.toString() ?? "niet zichtbaar"),
    isNumber: true,
  });
  return (
    <RecordTable
      caption="Tijdigheid van opgaven"
      columns={[
        words<Month>("Maand", ({ month }) => yearMonthOrDay(month.slice(0, 7))),
        { ...words<Month>("Gecontracteerd", ({ contracted }) => String(contracted)), isNumber: true },
        count("Aangeleverd", ({ delivered }) => delivered),
        count("Op tijd", ({ onTime }) => onTime),
        figure<Month>("Aandeel op tijd", ({ share }) => share),
      ]}
      fileName="tijdigheid"
      keyOf={({ month }) => month}
      rows={months}
    />
  );
}

/** Where statement and declarations differ most. */
export function DifferenceTable({ rows }: { rows: readonly Difference[] }) {
  const amount = (head: string, of: (row: Difference) => number, show = euros): RecordColumn<Difference> => ({
    head,
    isNumber: true,
    show: (row) => show(of(row)),
    cell: (row) => decimal(of(row)),
  });
  return (
    <RecordTable
      caption="Verschil tussen opgave en declaraties"
      columns={[
        byProvider<Difference>(),
        amount("Opgave", ({ spend }) => spend),
        amount("Gedeclareerd", ({ declared }) => declared),
        amount("Verschil", ({ difference }) => difference, signedEuros),
        {
          ...words<Difference>("In procenten", ({ percentage }) =>
            percentage === null ? "niet te berekenen" : percent(percentage),
          ),
          isNumber: true,
        },
      ]}
      fileName="verschillen"
      keyOf={({ provider }) => provider.code}
      rows={rows}
    />
  );
}
