import { ObservationValue } from "../../components/observation-value.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { COMPARABILITIES } from "../../i18n/benchmark-words.ts";
import { unitInWords, withoutUnit } from "../../i18n/in-unit.ts";
import type { BenchmarkAnswer } from "./benchmark-view.ts";

/** The same group over the years. Where another way of counting begins, that is said and a line is drawn. */
export function TrendTable({ benchmark }: { benchmark: BenchmarkAnswer }) {
  const { trend, indicator } = benchmark;
  if (trend.length < 2) return null;
  const own = trend.at(-1)?.own.map(({ municipality }) => municipality) ?? [];
  const unit = unitInWords(indicator.unit);
  return (
    <>
      <h3 className="utrecht-heading-3">Door de jaren</h3>
      <TableFrame caption={`Mediaan van dezelfde groep${unit ? `, ${unit}` : ""}`} className="trend">
        <thead>
          <tr>
            <th scope="col">Periode</th>
            {["Mediaan", ...own.map(({ name }) => name), "Aantal"].map((head) => (
              <th className="number" key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">Te vergelijken met {benchmark.period}</th>
          </tr>
        </thead>
        <tbody>
          {trend.map((point) => (
            <tr className={point.isBreak ? "trend__break" : undefined} key={point.period}>
              <th scope="row">
                {point.period}
                {point.isBreak && <small>reeksbreuk: vanaf hier anders geteld</small>}
              </th>
              <td className="number">
                {point.median === null ? (
                  <span className="muted">te weinig cijfers</span>
                ) : (
                  withoutUnit(point.median, indicator.unit)
                )}
              </td>
              {own.map(({ code }) => {
                const row = point.own.find(({ municipality }) => municipality.code === code);
                return (
                  <td className="number" key={code}>
                    {row && <ObservationValue isReasonElsewhere isUnitElsewhere observation={row.value} />}
                  </td>
                );
              })}
              <td className="number">{point.count}</td>
              <td>
                {point.comparability === "OK" ? "ja" : `nee, ${COMPARABILITIES[point.comparability]}`}
                {point.note && <small>{point.note}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}
