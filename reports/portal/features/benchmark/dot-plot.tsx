import { useRef } from "react";
import type { BenchmarkAnswer } from "./benchmark-view.ts";
import { fittingDots, scaleOf } from "./dot-layout.ts";
import { DotPlotAxis } from "./dot-plot-axis.tsx";
import { DotPlotDots } from "./dot-plot-dots.tsx";
import { DotPlotMarks } from "./dot-plot-marks.tsx";
import { useWidth } from "./use-width.ts";
import "./dot-plot.css";

const MARGIN = 28;
const ABOVE = 46;
const BELOW = 26;

/** One dot for each municipality that counts. The table below says the same in words, so readers who hear the page skip it. */
export function DotPlot({ benchmark }: { benchmark: BenchmarkAnswer }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { rows, statistics, indicator } = benchmark;
  if (!statistics) return null;
  const { minimum, maximum } = statistics;
  const counted = rows.filter(({ comparability }) => comparability === "OK");
  const scale = scaleOf(minimum, maximum, width, MARGIN);
  const { dots, size } = fittingDots(counted, ({ value }) => scale.place(value.value ?? minimum));
  const levels = Math.max(3, ...dots.map(({ level }) => level + 1));
  const floor = ABOVE + levels * size;
  return (
    <div aria-hidden="true" className="dot-plot" data-dots={dots.length} ref={frame}>
      <svg focusable="false" height={floor + BELOW} viewBox={`0 0 ${width} ${floor + BELOW}`} width="100%">
        <title>Stippen per gemeente</title>
        <DotPlotMarks floor={floor} scale={scale} statistics={statistics} unit={indicator.unit} />
        <DotPlotAxis floor={floor} scale={scale} unit={indicator.unit} width={width} />
        <DotPlotDots dots={dots} floor={floor} size={size} width={width} />
      </svg>
      <p className="dot-plot__legend">
        Elke stip is een gemeente, elke ruit een gekozen gemeente. De grijze baan is de middelste helft (van
        onderste tot bovenste kwartiel); de stippellijn is de mediaan.
      </p>
    </div>
  );
}
