import { csv } from "../../components/csv.ts";
import { figureCells } from "../../components/figure-cell.ts";
import { categoriesOf, type ListedProvider } from "./provider-table.tsx";

/** The page of providers that is shown, as a file; a figure that is not shown has its reason beside it. */
export function providersCsv(providers: readonly ListedProvider[]): string {
  const head = [
    ...["code", "aanbieder", "fictief", "zorgvormen", "contracten", "periode"],
    ...["omzet", "reden omzet", "clienten", "reden clienten"],
    ...["indicatoren gehaald (%)", "reden indicatoren", "gesprekken", "reden gesprekken"],
  ];
  const rows = providers.map((provider) => {
    const { period, spend, clients, indicatorsMet, meetingsHeld } = provider.performance;
    return [
      provider.code,
      provider.name,
      provider.isFictional ? "ja" : "nee",
      categoriesOf(provider).join(", "),
      String(provider.contracts.length),
      period,
      ...[spend, clients, indicatorsMet, meetingsHeld].flatMap(figureCells),
    ];
  });
  return csv([head, ...rows]);
}
