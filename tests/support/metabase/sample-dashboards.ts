import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import { type DashboardFolder, parseDashboard } from "#reports/definition/parse-dashboard.ts";

const OWN = `title: Wat onze gemeente bijdraagt
description: Wat een gemeente per inwoner bijdraagt.
audience: [PUBLIC]
position: 1
parameters:
  - { slug: municipality, type: municipality, label: Gemeente, locked: true }
  - { slug: year, type: year, label: Vanaf jaar, options: [2020, 2021, 2022] }
tabs:
  - { key: figures, title: Cijfers }
  - { key: words, title: Toelichting }
tiles:
  - key: by-year
    title: Bijdrage per inwoner
    chart: bar
    tab: figures
    place: { row: 0, column: 0, width: 12, height: 6 }
    dimensions: [period]
    metrics: [value]
    columns:
      municipality_code: { label: Gemeente }
      period: { label: Jaar }
      value: { label: Per inwoner, format: euro, decimals: 2 }
    note: Bedragen zoals begroot.
    source: Begrotingen van de modules.
    empty: Er is voor deze gemeente geen bijdrage bekend.
  - key: as-table
    title: Bijdragen in een tabel
    chart: table
    tab: words
    place: { row: 0, column: 0, width: 24, height: 8 }
    columns:
      municipality_code: { label: Gemeente }
      module_code: { label: Module }
      value: { label: Per inwoner, format: euro, decimals: 2 }
    source: Begrotingen van de modules.
    empty: Er is voor deze gemeente geen bijdrage bekend.
`;

const ALL = `title: Alle gemeenten naast elkaar
description: Wat elke gemeente per inwoner bijdraagt.
audience: [PUBLIC]
position: 2
parameters:
  - { slug: year, type: year, label: Jaar, default: 2022, options: [2021, 2022] }
tiles:
  - key: ranking
    title: Bijdrage per inwoner
    chart: row
    place: { row: 0, column: 0, width: 24, height: 10 }
    dimensions: [municipality_code]
    metrics: [value]
    columns:
      municipality_code: { label: Gemeente }
      value: { label: Per inwoner, format: euro, decimals: 2 }
    source: Begrotingen van de modules.
    empty: Voor dit jaar is geen bijdrage bekend.
`;

const FIGURES = `SELECT figure.municipality_code, figure.module_code, figure.period, figure.value
FROM indicators.contribution_per_inhabitant AS figure
WHERE figure.municipality_code = {{municipality}}
  [[AND figure.period::integer >= {{year}}]]
ORDER BY figure.period, figure.module_code`;

const RANKING = `SELECT figure.municipality_code, figure.value
FROM indicators.contribution_per_inhabitant AS figure
WHERE figure.period::integer = {{year}} AND figure.module_code = 'inburgering'
ORDER BY figure.value DESC`;

function read(name: string, text: string, sql: Readonly<Record<string, string>>): DashboardDefinition {
  const folder: DashboardFolder = {
    name,
    path: `reports/dashboards/${name}`,
    text,
    sql: new Map(Object.entries(sql)),
  };
  const { dashboards, faults } = parseDashboard(folder, new Map());
  const [dashboard] = dashboards;
  if (!dashboard) throw new Error(`A sample must be right, but got: ${JSON.stringify(faults)}`);
  return dashboard;
}

/** A dashboard that is locked to the municipality of who looks, with two tabs. */
export const OWN_DASHBOARD = read("own", OWN, { "01-by-year.sql": FIGURES, "02-as-table.sql": FIGURES });

/** A dashboard that anyone may see. */
export const OPEN_DASHBOARD = read("all", ALL, { "01-ranking.sql": RANKING });
