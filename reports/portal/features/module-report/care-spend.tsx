import {
  CareSpendDocument,
  type CareSpendQuery,
  type ProviderFigureFragment,
} from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { figureCells } from "../../components/figure-cell.ts";
import { ObservationValue } from "../../components/observation-value.tsx";
import { RecordTable, words } from "../../components/record-table.tsx";
import { type CareSpendRow, careSpendRows } from "./care-spend-rows.ts";

const figure = (head: string, of: (row: CareSpendRow) => ProviderFigureFragment | undefined) => ({
  head,
  isNumber: true,
  show: (row: CareSpendRow) => {
    const observation = of(row);
    return observation ? (
      <ObservationValue isReasonElsewhere observation={observation} />
    ) : (
      <span className="muted">niet bekend</span>
    );
  },
  cell: (row: CareSpendRow) => {
    const observation = of(row);
    return observation ? (figureCells(observation)[0] ?? "") : "";
  },
});

const COLUMNS = [
  words<CareSpendRow>("Gemeente", ({ municipality }) => municipality),
  words<CareSpendRow>("Zorgvorm", ({ careCategory }) => careCategory),
  figure("Per inwoner", ({ perInhabitant }) => perInhabitant),
  figure("Groei", ({ growth }) => growth),
];

function CareSpendTable({ observations }: CareSpendQuery) {
  const rows = careSpendRows(observations.nodes);
  if (rows.length === 0) {
    return <p className="utrecht-paragraph muted">Van dit jaar zijn nog geen kosten gepubliceerd.</p>;
  }
  return (
    <>
      <RecordTable
        caption="Kosten per inwoner"
        columns={COLUMNS}
        fileName="kosten-per-inwoner"
        keyOf={({ key }) => key}
        rows={rows}
      />
      <p className="utrecht-paragraph muted">
        Afgeschermd is wat over te weinig cliënten of aanbieders gaat, of wat zulke cijfers zou verraden.
      </p>
    </>
  );
}

/** What care costs per inhabitant in a year: published aggregates, which everyone may see. */
export function CareSpend({ module, year }: { module: string; year: string }) {
  return (
    <Answer document={CareSpendDocument} variables={{ module, year }} what="De kosten per inwoner">
      {(answer) => <CareSpendTable {...answer} />}
    </Answer>
  );
}
