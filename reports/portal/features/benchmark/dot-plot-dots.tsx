import type { BenchmarkTableRow } from "./benchmark-view.ts";
import type { Dot } from "./dot-layout.ts";
import { placeLabels } from "./place-labels.ts";

interface DotPlotDotsProps {
  readonly dots: readonly Dot<BenchmarkTableRow>[];
  readonly floor: number;
  readonly size: number;
  readonly width: number;
}

const FIRST_LABEL = 32;
const LINE = 13;

/** The municipalities: others as dots, those that are named as diamonds with their name above. */
export function DotPlotDots({ dots, floor, size, width }: DotPlotDotsProps) {
  const heightOf = ({ level }: Dot<BenchmarkTableRow>) => floor - (level + 0.5) * size;
  const own = dots.filter(({ item }) => item.isOwn);
  const others = dots.filter(({ item }) => !item.isOwn);
  const labels = placeLabels(
    own.map(({ x, item }) => ({ x, text: item.municipality.name })),
    width,
  );
  return (
    <>
      {others.map((dot) => (
        <circle
          className="dot-plot__dot"
          cx={dot.x}
          cy={heightOf(dot)}
          key={dot.item.municipality.code}
          r={size / 2 - 0.5}
        >
          <title>{dot.item.municipality.name}</title>
        </circle>
      ))}
      {own.map((dot, index) => {
        const y = heightOf(dot);
        const { x = dot.x, line = 0 } = labels[index] ?? {};
        return (
          <g className="dot-plot__own" key={dot.item.municipality.code}>
            <line x1={dot.x} x2={dot.x} y1={FIRST_LABEL + line * LINE + 3} y2={y} />
            <path d={`M${dot.x} ${y - 8}l8 8l-8 8l-8 -8z`} />
            <text textAnchor="middle" x={x} y={FIRST_LABEL + line * LINE}>
              {dot.item.municipality.name}
            </text>
          </g>
        );
      })}
    </>
  );
}
