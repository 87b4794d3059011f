import type { GrowthPoint } from "../measure-growth.ts";

const WIDTH = 760;
const HEIGHT = 420;
const MARGIN = { left: 60, right: 190, top: 30, bottom: 50 };
const DECADES = [0.1, 1, 10, 100];
/** Told apart by colour, dash and the name at their end. */
const COLOURS = ["#1b4f9c", "#b3541e", "#2a7a3b", "#7b3fa0", "#8a6d00", "#b0235f", "#33737d"];

function scale(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [from, to] = domain.map(Math.log10) as [number, number];
  return (value) => range[0] + ((Math.log10(value) - from) / (to - from)) * (range[1] - range[0]);
}

function line(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
}

/** Labels that would overlap are moved down, the highest line first. */
function spread(places: readonly { readonly name: string; readonly y: number }[]): Map<string, number> {
  let free = 0;
  const sorted = places.toSorted((one, other) => one.y - other.y);
  return new Map(
    sorted.map(({ name, y }) => {
      const place = Math.max(y, free);
      free = place + 15;
      return [name, place];
    }),
  );
}

/** Milliseconds of each query against the number of facts, both on a logarithmic axis, as SVG. */
export function drawGrowth(points: readonly GrowthPoint[]): string {
  const facts = points.map((point) => point.facts);
  const names = Object.keys(points[0]?.latencies ?? {});
  const x = scale([Math.min(...facts), Math.max(...facts)], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scale([0.1, 100], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const at = (point: GrowthPoint, name: string): number => y(Math.max(0.1, point.latencies[name] ?? 0.1));
  const last = points.at(-1);
  const labels = spread(names.map((name) => ({ name, y: last ? at(last, name) : 0 })));
  const lines = names.map((name, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? "#000";
    const path = line(points.map((point) => [x(point.facts), at(point, name)]));
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${index > 3 ? "6 3" : "none"}"/>
<text x="${WIDTH - MARGIN.right + 8}" y="${(labels.get(name) ?? 0) + 4}" fill="${colour}">${name}</text>`;
  });
  const rows = DECADES.map(
    (
      value,
    ) => `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y(value)}" y2="${y(value)}" stroke="#ccc"/>
<text x="${MARGIN.left - 8}" y="${y(value) + 4}" text-anchor="end">${value} ms</text>`,
  );
  const columns = points.map(
    (
      point,
    ) => `<text x="${x(point.facts)}" y="${HEIGHT - MARGIN.bottom + 18}" text-anchor="middle">${point.facts.toLocaleString("en")}</text>
<text x="${x(point.facts)}" y="${HEIGHT - MARGIN.bottom + 34}" text-anchor="middle">${point.municipalities}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">
<title>Time of one answer against facts (first line) and municipalities (second line)</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[...rows, ...columns, ...lines].join("\n")}
</svg>
`;
}
