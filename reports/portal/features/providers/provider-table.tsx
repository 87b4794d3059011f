import type { ProvidersQuery } from "#schema/generated/graphql.ts";
import { ObservationValue } from "../../components/observation-value.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { TextLink } from "../../components/text-link.tsx";

export type ListedProvider = ProvidersQuery["providers"]["nodes"][number];

/** The care categories of the contracts that run today. */
export function categoriesOf({ contracts }: Pick<ListedProvider, "contracts">): string[] {
  return [...new Set(contracts.map(({ careCategory }) => careCategory.name))].toSorted((a, b) =>
    a.localeCompare(b, "nl"),
  );
}

interface ProviderTableProps {
  readonly providers: readonly ListedProvider[];
  /** The reason stands above the table, once. */
  readonly areFiguresVisible: boolean;
}

/** One page of providers, with what they turn over and how they do in the period. */
export function ProviderTable({ providers, areFiguresVisible }: ProviderTableProps) {
  const figure = { isReasonElsewhere: !areFiguresVisible };
  return (
    <TableFrame caption="Aanbieders" className="table--long" isCaptionVisible={false}>
      <thead>
        <tr>
          <th scope="col">Aanbieder</th>
          <th scope="col">Zorgvormen</th>
          <th className="number" scope="col">
            Contracten
          </th>
          <th className="number" scope="col">
            Omzet
          </th>
          <th className="number" scope="col">
            Cliënten
          </th>
          <th className="number" scope="col">
            Indicatoren gehaald
          </th>
          <th className="number" scope="col">
            Gesprekken
          </th>
        </tr>
      </thead>
      <tbody>
        {providers.map((provider) => (
          <tr key={provider.code}>
            <th scope="row">
              <TextLink to={`/aanbieder/${provider.code}`}>{provider.name}</TextLink>
              <small>
                {provider.code}
                {provider.isFictional && ", fictief"}
              </small>
            </th>
            <td>
              {categoriesOf(provider).join(", ") || <span className="muted">geen lopend contract</span>}
            </td>
            <td className="number">{provider.contracts.length}</td>
            <td className="number">
              <ObservationValue observation={provider.performance.spend} {...figure} />
            </td>
            <td className="number">
              <ObservationValue observation={provider.performance.clients} {...figure} />
            </td>
            <td className="number">
              <ObservationValue observation={provider.performance.indicatorsMet} {...figure} />
            </td>
            <td className="number">
              <ObservationValue observation={provider.performance.meetingsHeld} {...figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
