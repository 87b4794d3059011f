import type { Unit } from "#schema/generated/graphql.ts";
import { withoutUnit } from "../../i18n/in-unit.ts";
import type { Scale } from "./dot-layout.ts";

interface DotPlotAxisProps {
  readonly scale: Scale;
  readonly unit: Unit;
  readonly floor: number;
  readonly width: number;
}

/** The line that the dots stand on, with round figures below it. */
export function DotPlotAxis({ scale, unit, floor, width }: DotPlotAxisProps) {
  return (
    <g className="dot-plot__axis">
      <line x1={0} x2={width} y1={floor} y2={floor} />
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={scale.place(tick)} x2={scale.place(tick)} y1={floor} y2={floor + 5} />
          <text textAnchor="middle" x={scale.place(tick)} y={floor + 19}>
            {withoutUnit(tick, unit)}
          </text>
        </g>
      ))}
    </g>
  );
}
