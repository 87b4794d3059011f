import { BarChart, LineChart, PieChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartOption } from "./chart-option.ts";

use([
  BarChart,
  LineChart,
  PieChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  AriaComponent,
  SVGRenderer,
]);

/** A drawing on the page. */
export interface Drawing {
  resize(): void;
  remove(): void;
}

/** Draws a chart in an element, as SVG, so that it is sharp on paper. The caller removes it. */
export function draw(element: HTMLElement, option: ChartOption): Drawing {
  const chart = init(element, null, { renderer: "svg" });
  // On paper the drawing is made as wide as its column, which it can only be when it knows its own size.
  chart.on("rendered", () => {
    const svg = element.querySelector("svg");
    svg?.setAttribute("viewBox", `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
    svg?.setAttribute("aria-hidden", "true");
    svg?.setAttribute("focusable", "false");
  });
  chart.setOption(option);
  return {
    resize: () => {
      chart.resize();
    },
    remove: () => {
      chart.dispose();
    },
  };
}
