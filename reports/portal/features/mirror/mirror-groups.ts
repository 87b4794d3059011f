import type { IndicatorChoiceFragment, OwnFigureFragment } from "#schema/generated/graphql.ts";
import { once } from "../../i18n/once.ts";
import { categoryInWords } from "../../i18n/taakveld-words.ts";
import { themeOf } from "../benchmark/indicator-options.ts";

/** One figure to ask for: an indicator, or a part of one, in its newest period. */
export interface MirrorLine {
  readonly indicator: IndicatorChoiceFragment;
  readonly name: string;
  readonly period: string;
  readonly module: string | null;
  readonly category: string | null;
}

export interface MirrorGroup {
  readonly title: string;
  readonly lines: readonly MirrorLine[];
  /** Whether it holds the parts of one indicator, and is asked only when it is opened. */
  readonly isDetail: boolean;
}

const inDutch = once(() => new Intl.Collator("nl", { numeric: true }));

function lineOf(
  indicator: IndicatorChoiceFragment,
  { module, category, period }: OwnFigureFragment,
): MirrorLine {
  const when = period ?? "";
  const name = category === null ? (module?.name ?? indicator.name) : categoryInWords(category, when);
  return { indicator, name, period: when, module: module?.code ?? null, category };
}

/** The figures of an indicator in its newest period. */
function newestOf(indicator: IndicatorChoiceFragment, figures: readonly OwnFigureFragment[]): MirrorLine[] {
  const own = figures.filter((figure) => figure.indicator.code === indicator.code);
  const newest = own
    .map(({ period }) => period ?? "")
    .toSorted()
    .at(-1);
  return own
    .filter(({ period }) => period === newest)
    .map((figure) => lineOf(indicator, figure))
    .toSorted((one, other) => inDutch().compare(one.name, other.name));
}

function isSplit(lines: readonly MirrorLine[]): boolean {
  return lines.length > 1 || lines.some(({ category }) => category !== null);
}

/** All figures of a municipality: by programme or theme, and after those the indicators that have parts, each by itself. */
export function mirrorGroups(
  indicators: readonly IndicatorChoiceFragment[],
  figures: readonly OwnFigureFragment[],
): MirrorGroup[] {
  const found = indicators.map((indicator) => ({ indicator, lines: newestOf(indicator, figures) }));
  const whole = found.filter(({ lines }) => lines.length > 0 && !isSplit(lines));
  const byTheme = Map.groupBy(whole, ({ indicator }) => themeOf(indicator));
  const groups = [...byTheme].map(([title, members]) => ({
    title,
    isDetail: false,
    lines: members
      .flatMap(({ indicator, lines }) => lines.map((line) => ({ ...line, name: indicator.name })))
      .toSorted((one, other) => inDutch().compare(one.name, other.name)),
  }));
  const split = found.filter(({ lines }) => isSplit(lines));
  return [
    ...groups.toSorted((one, other) => inDutch().compare(one.title, other.title)),
    ...split
      .map(({ indicator, lines }) => ({ title: indicator.name, isDetail: true, lines }))
      .toSorted((one, other) => inDutch().compare(one.title, other.title)),
  ];
}
