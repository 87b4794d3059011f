import type { TileFragment } from "#schema/generated/graphql.ts";
import { MUNICIPALITY_PLACES } from "./municipality-places.ts";
import { cellOf, type TileRow } from "./tile-rows.ts";

const SIDE = 92;
const GAP = 4;
/** From light to dark; the words on the two darkest are white. */
const SHADES = ["#e6eff8", "#b8d2ea", "#6fa3d3", "#1d5fa6"];
const FIRST_DARK = 3;

interface MunicipalityMapProps {
  readonly tile: TileFragment;
  readonly rows: readonly TileRow[];
  readonly summary: string;
}

/** How dark a value is between the lowest and the highest: 0 is the lightest. */
function shadeOf(value: number, values: readonly number[]): number {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (lowest === highest) return 1;
  return Math.round(((SHADES.length - 1) * (value - lowest)) / (highest - lowest));
}

/** A map of even squares, one for each municipality; what has no value is white with a broken line. */
export function MunicipalityMap({ tile, rows, summary }: MunicipalityMapProps) {
  const [code, metric] = [tile.dimensions[0], tile.metrics[0]];
  const cells = rows.flatMap((row) => {
    const municipality = MUNICIPALITY_PLACES[cellOf(row, code).text];
    return municipality ? [{ ...municipality, code: cellOf(row, code).text, cell: cellOf(row, metric) }] : [];
  });
  const values = cells.flatMap(({ cell }) => cell.value ?? []);
  const rowsHigh = Math.max(0, ...cells.map(({ row }) => row)) + 1;
  const firstRow = Math.min(rowsHigh - 1, ...cells.map(({ row }) => row));
  const height = (rowsHigh - firstRow) * (SIDE + GAP);
  return (
    <div aria-label={`${tile.title}. ${summary}`} className="tile__map" role="img">
      <svg aria-hidden="true" focusable="false" viewBox={`0 0 ${6 * (SIDE + GAP)} ${height}`}>
        {cells.map(({ column, row, abbreviation, code: key, cell }) => {
          const shade = cell.value === null ? null : shadeOf(cell.value, values);
          return (
            <g
              key={key}
              transform={`translate(${column * (SIDE + GAP)}, ${(row - firstRow) * (SIDE + GAP)})`}
            >
              <rect
                fill={shade === null ? "#fff" : SHADES[shade]}
                height={SIDE}
                stroke="#5b5b5b"
                strokeDasharray={shade === null ? "5 4" : undefined}
                width={SIDE}
              />
              <g fill={shade !== null && shade >= FIRST_DARK ? "#fff" : "#1a1a1a"} textAnchor="middle">
                <text fontSize="17" fontWeight="bold" x={SIDE / 2} y={SIDE / 2 - 6}>
                  {abbreviation}
                </text>
                <text fontSize="14" x={SIDE / 2} y={SIDE / 2 + 18}>
                  {cell.value === null ? "–" : cell.text}
                </text>
              </g>
            </g>
          );
        })}
      </svg>
      <p className="tile__legend">
        Elk vlak is een gemeente, ongeveer op haar plaats. Hoe donkerder, hoe hoger.
      </p>
    </div>
  );
}
