import { useEffect, useRef } from "react";
import type { TileFragment } from "#schema/generated/graphql.ts";
import type { TileChart } from "../tile-series.ts";
import { chartOption } from "./chart-option.ts";
import type { Drawing } from "./draw.ts";

interface ChartProps {
  readonly tile: TileFragment;
  readonly chart: TileChart;
  readonly summary: string;
  /** In pixels. */
  readonly height: number;
}

/** A drawn chart. The library that draws it comes when the first one is shown; its table says the same in words. */
export function Chart({ tile, chart, summary, height }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let drawing: Drawing | null = null;
    let isGone = false;
    const observer = new ResizeObserver(() => drawing?.resize());
    void import("./draw.ts").then(({ draw }) => {
      if (isGone) return;
      drawing = draw(element, chartOption(tile, chart, getComputedStyle(element).fontFamily));
      element.dataset.drawn = "true";
      observer.observe(element);
    });
    return () => {
      isGone = true;
      observer.disconnect();
      drawing?.remove();
    };
  }, [tile, chart]);
  return (
    <div
      aria-label={`${tile.title}. ${summary}`}
      className="tile__chart"
      ref={frame}
      role="img"
      style={{ blockSize: height }}
    />
  );
}
