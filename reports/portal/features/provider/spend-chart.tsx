import type { ProviderQuery } from "#schema/generated/graphql.ts";
import { NotVisible } from "../../components/not-visible.tsx";
import { ObservationValue } from "../../components/observation-value.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { yearMonthOrDay } from "../../i18n/dates.ts";
import { euros } from "../../i18n/numbers.ts";
import "./provider-charts.css";

type Months = NonNullable<ProviderQuery["provider"]>["spendByMonth"];

/** Spend per month, or in words why there is none. */
export function SpendSection({ months, isVisible }: { months: Months; isVisible: boolean }) {
  if (!isVisible) return <NotVisible />;
  return months.length > 0 ? (
    <SpendChart months={months} />
  ) : (
    <p className="utrecht-paragraph muted">Er is nog geen opgave van deze aanbieder.</p>
  );
}

/** Spend per month as columns, and the same as a table for who reads rather than looks. */
function SpendChart({ months }: { months: Months }) {
  const highest = Math.max(...months.map(({ spend }) => spend), 1);
  const width = 100 / months.length;
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  return (
    <>
      <figure className="spend-chart">
        <svg
          aria-label={`Omzet per maand, de hoogste ${euros(Math.round(highest))}; de cijfers staan in de tabel eronder`}
          height="160"
          role="img"
          width="100%"
        >
          {months.map(({ month, spend }, index) => {
            const height = (100 * Math.max(spend, 0)) / highest;
            return (
              <rect
                height={`${height}%`}
                key={month}
                width={`${width * 0.8}%`}
                x={`${index * width + width * 0.1}%`}
                y={`${100 - height}%`}
              />
            );
          })}
        </svg>
        <figcaption>
          <span>{yearMonthOrDay(first.month.slice(0, 7))}</span>
          <span>hoogste maand {euros(Math.round(highest))}</span>
          <span>{yearMonthOrDay(last.month.slice(0, 7))}</span>
        </figcaption>
      </figure>
      <details className="screen-only">
        <summary>De cijfers per maand</summary>
        <TableFrame caption="Omzet per maand" isCaptionVisible={false}>
          <thead>
            <tr>
              <th scope="col">Maand</th>
              <th className="number" scope="col">
                Omzet
              </th>
              <th className="number" scope="col">
                Cliënten
              </th>
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map(({ month, spend, clients }) => (
              <tr key={month}>
                <th scope="row">{yearMonthOrDay(month.slice(0, 7))}</th>
                <td className="number">{euros(spend)}</td>
                <td className="number">
                  <ObservationValue isReasonElsewhere observation={clients} />
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </details>
    </>
  );
}
