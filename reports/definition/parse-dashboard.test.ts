import { describe, expect, test } from "@jest/globals";
import { faultInWords } from "./definition-fault.ts";
import { parseDashboard } from "./parse-dashboard.ts";

const YAML = `title: "Werk in {name}"
description: "Wie er aan werk komt."
audience: [PUBLIC]
position: 1
parameters:
  - slug: municipality
    type: municipality
    label: Gemeente
  - slug: year
    type: year
    label: Jaar
    options: [2020, 2021]
instances:
  parameter: municipality
  of:
    - { slug: werk-arnhem, value: GM0202, name: Arnhem }
    - { slug: werk-duiven, value: GM0226, name: Duiven }
tiles:
  - key: placements
    title: Plaatsingen
    chart: bar
    place: { row: 0, column: 0, width: 12, height: 6 }
    dimensions: [year]
    metrics: [placements]
    columns:
      year: { label: Jaar }
      placements: { label: Plaatsingen, format: number, status: status, reason: reason }
    citation: { source: source_code }
    source: "Bron."
    empty: "Er is niets."
`;
const SQL = "SELECT 1\nWHERE municipality_code = {{municipality}} [[AND year = {{year}}]]";

function parse(text: string, sql: Record<string, string> = { "01-placements.sql": SQL }) {
  const folder = { name: "werk", path: "reports/dashboards/werk", text, sql: new Map(Object.entries(sql)) };
  return parseDashboard(folder, new Map());
}

const saying = (from: string, to: string) => parse(YAML.replace(from, () => to)).faults.map(faultInWords);

describe("a dashboard file", () => {
  test("with instances gives a dashboard for each, locked to its own value", () => {
    const { dashboards, faults } = parse(YAML);
    expect(faults).toEqual([]);
    expect(dashboards.map(({ slug, title }) => [slug, title])).toEqual([
      ["werk-arnhem", "Werk in Arnhem"],
      ["werk-duiven", "Werk in Duiven"],
    ]);
    expect(dashboards[1]?.parameters[0]).toMatchObject({
      lock: "FILE",
      defaultValue: "GM0226",
      options: null,
    });
    expect(dashboards[0]?.parameters[1]?.options).toEqual({
      kind: "LIST",
      options: [
        { value: "2020", label: "2020" },
        { value: "2021", label: "2021" },
      ],
    });
  });

  test("delivers the columns that are shown, and after them those that belong to them", () => {
    expect(parse(YAML).dashboards[0]?.tiles[0]?.resultColumns).toEqual([
      "year",
      "placements",
      "status",
      "reason",
      "source_code",
    ]);
  });

  test.each([
    [
      "an unknown field",
      "position: 1",
      "position: 1\ncolour: red",
      "dashboard.yml:5: Onbekend veld: colour.",
    ],
    ["a missing field", 'source: "Bron."', "", "dashboard.yml:19: «tiles › 1 › source» ontbreekt."],
    [
      "an audience that does not exist",
      "[PUBLIC]",
      "[EVERYONE]",
      "dashboard.yml:3: «audience › 1» is een van PUBLIC",
    ],
    [
      "a sentence without a full stop",
      '"Er is niets."',
      '"Niets"',
      "dashboard.yml:30: «tiles › 1 › empty» is een zin",
    ],
    ["YAML that is none", "position: 1", "position: [1", "dashboard.yml:5: Dit is geen YAML"],
    [
      "a column that is not described",
      "metrics: [placements]",
      "metrics: [people]",
      "dashboard.yml:24: De kolom people staat niet onder columns",
    ],
    [
      "a metric that is text",
      "format: number, ",
      "",
      "dashboard.yml:27: De kolom placements is een van metrics",
    ],
    [
      "a chart with too little to draw",
      "chart: bar",
      "chart: pivot",
      "dashboard.yml:21: Een tegel met chart pivot vraagt twee",
    ],
    [
      "a tile that leaves the grid",
      "width: 12",
      "width: 25",
      "dashboard.yml:22: «tiles › 1 › place › width» is hoogstens 24.",
    ],
    [
      "a tile that leaves the grid on the right",
      "column: 0",
      "column: 14",
      "dashboard.yml:22: Een rij heeft 24 kolommen, maar deze tegel eindigt op 26.",
    ],
    [
      "a status without a reason",
      ", reason: reason",
      "",
      "dashboard.yml:27: Een kolom heeft status en reason beide",
    ],
    ["a title that is the same for all", "Werk in {name}", "Werk", "dashboard.yml:1: De titel noemt {name}"],
    [
      "options that nobody wrote",
      "options: [2020, 2021]",
      "options: years",
      "dashboard.yml:12: De vraag reports/options/years.sql bestaat niet.",
    ],
    [
      "a parameter that nobody uses in SQL but the lock wants",
      "parameter: municipality\n",
      "parameter: year\n",
      "01-placements.sql:2: De variabele municipality staat buiten haken",
    ],
  ])("with %s says so, with file and line", (_, from, to, words) => {
    expect(saying(from, to)).toContainEqual(expect.stringContaining(words));
  });

  test("says so where a tile has no SQL, and where SQL has no tile", () => {
    expect(parse(YAML, { "01-people.sql": SQL }).faults.map(faultInWords)).toEqual([
      "reports/dashboards/werk/dashboard.yml:19: Bij de tegel placements hoort een bestand met SQL dat 01-placements.sql heet, met een ander nummer mag ook.",
      "reports/dashboards/werk/01-people.sql:1: Geen tegel van dashboard.yml gebruikt 01-people.sql: haal het weg, of verbeter zijn naam.",
    ]);
  });

  test.each([
    [
      "SELECT 1\n[[WHERE a = {{municipality}}]]",
      2,
      "zit op slot, dus elke tegel gebruikt {{municipality}} buiten haken",
    ],
    [
      "SELECT {{municipality}}\n, {{period}}",
      2,
      "De variabele period is geen parameter van dit dashboard (er zijn: municipality, year).",
    ],
    ["SELECT {{municipality}}\n, {{year}}", 2, "De variabele year staat buiten haken"],
    ["SELECT {{municipality}\n", 1, "die niet met }} eindigt"],
  ])("refuses SQL that reads %j", (sql, line, words) => {
    const faults = parse(YAML, { "01-placements.sql": sql }).faults.map(faultInWords);
    expect(faults).toContainEqual(expect.stringContaining(`01-placements.sql:${String(line)}: `));
    expect(faults.join("\n")).toContain(words);
  });
});
