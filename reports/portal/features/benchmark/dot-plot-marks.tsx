import type { Unit } from "#schema/generated/graphql.ts";
import { roughly } from "../../i18n/in-unit.ts";
import type { BenchmarkAnswer } from "./benchmark-view.ts";
import type { Scale } from "./dot-layout.ts";

interface DotPlotMarksProps {
  readonly scale: Scale;
  readonly unit: Unit;
  readonly floor: number;
  readonly statistics: NonNullable<BenchmarkAnswer["statistics"]>;
}

/** The median as a dashed line with its figure, and the middle half as a band. */
export function DotPlotMarks({ scale, unit, floor, statistics }: DotPlotMarksProps) {
  const { median, lowerQuartile, upperQuartile } = statistics;
  const middle = scale.place(median);
  return (
    <>
      {lowerQuartile !== null && upperQuartile !== null && (
        <rect
          className="dot-plot__band"
          height={floor - 18}
          width={Math.max(1, scale.place(upperQuartile) - scale.place(lowerQuartile))}
          x={scale.place(lowerQuartile)}
          y={18}
        />
      )}
      <line className="dot-plot__median" x1={middle} x2={middle} y1={18} y2={floor} />
      <text className="dot-plot__label" textAnchor="middle" x={middle} y={12}>
        mediaan {roughly(median, unit)}
      </text>
    </>
  );
}
