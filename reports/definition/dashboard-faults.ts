import type { DashboardFile, ParameterFile } from "./dashboard-file.ts";
import { overlapsOf } from "./overlaps.rules.ts";
import { faultsOfTile, type PartFault } from "./tile-faults.ts";

function* twice(names: readonly string[], list: string, what: string): Generator<PartFault> {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index)
      yield { path: [list, index], sentence: `${what} ${name} staat er twee keer.` };
  }
}

function* faultsOfParameter(parameter: ParameterFile, index: number, isFixed: boolean): Generator<PartFault> {
  const { slug, type, locked, options, default: value } = parameter;
  const path = ["parameters", index];
  if (locked === true && type !== "municipality")
    yield {
      path,
      sentence: `Alleen een parameter van het type municipality kan op slot, want de waarde komt van wie kijkt; ${slug} is ${type}.`,
    };
  if (locked === true && (value !== undefined || options !== undefined))
    yield { path, sentence: `De parameter ${slug} is op slot: zij heeft geen default en geen options.` };
  if (type === "year" && value !== undefined && !/^\d{4}$/.test(value))
    yield { path: [...path, "default"], sentence: `Een jaar heeft vier cijfers, maar hier staat: ${value}.` };
  if (locked !== true && !isFixed && options === undefined)
    yield { path, sentence: `De parameter ${slug} zegt met options waaruit men kiest.` };
}

function* faultsOfInstances(file: DashboardFile): Generator<PartFault> {
  const { instances, parameters = [], title } = file;
  if (instances === undefined) return;
  const parameter = parameters.find(({ slug }) => slug === instances.parameter);
  if (parameter === undefined)
    yield {
      path: ["instances", "parameter"],
      sentence: `De parameter ${instances.parameter} staat niet onder parameters.`,
    };
  else if (parameter.locked === true)
    yield {
      path: ["instances", "parameter"],
      sentence: `De parameter ${instances.parameter} krijgt haar waarde hier, dus zij heeft geen locked.`,
    };
  if (!title.includes("{name}"))
    yield { path: ["title"], sentence: "De titel noemt {name}, anders heten alle dashboards hetzelfde." };
}

/** What is wrong with the parts of a dashboard taken together. */
export function faultsOfDashboard(file: DashboardFile): PartFault[] {
  const { tiles, tabs = [], parameters = [] } = file;
  const tabKeys = tabs.map(({ key }) => key);
  const spots = tiles.map(({ key, tab = null, place }) => ({ key, tab, ...place }));
  return [
    ...twice(
      parameters.map(({ slug }) => slug),
      "parameters",
      "De parameter",
    ),
    ...twice(tabKeys, "tabs", "Het tabblad"),
    ...twice(
      tiles.map(({ key }) => key),
      "tiles",
      "De tegel",
    ),
    ...parameters.flatMap((parameter, index) => [
      ...faultsOfParameter(parameter, index, parameter.slug === file.instances?.parameter),
    ]),
    ...faultsOfInstances(file),
    ...tiles.flatMap((tile, index) =>
      faultsOfTile(tile).map(({ path, sentence }) => ({ path: ["tiles", index, ...path], sentence })),
    ),
    ...tiles.flatMap(({ key, tab }, index) => {
      if (tab === undefined ? tabs.length === 0 : tabKeys.includes(tab)) return [];
      const sentence = `De tegel ${key} staat op een van de tabbladen: ${tabKeys.join(", ") || "er zijn er geen"}.`;
      return [{ path: ["tiles", index, "tab"], sentence }];
    }),
    ...overlapsOf(spots).map(({ index, other }) => ({
      path: ["tiles", index, "place"],
      sentence: `Deze tegel ligt over de tegel ${other} heen.`,
    })),
  ];
}
