/** What a name that does not exist is held against. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

const MOST = 5;
/** Letters by which a word is known in spite of its ending: `inhabitants` of `inhabitans`. */
const STEM = 5;

function stemsOf(text: string): string[] {
  const words = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.filter((word) => word.length > 2).map((word) => word.slice(0, STEM));
}

/** Those whose code or Dutch name shares most words with what was asked, the shortest name first; at most five. */
export function likeIndicators<Found extends Named>(indicators: readonly Found[], asked: string): Found[] {
  const stems = stemsOf(asked);
  const shared = indicators.map((indicator) => {
    const own = new Set([...stemsOf(indicator.code), ...stemsOf(indicator.name)]);
    return { indicator, count: stems.filter((stem) => own.has(stem)).length };
  });
  return shared
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.indicator.name.length - b.indicator.name.length)
    .slice(0, MOST)
    .map(({ indicator }) => indicator);
}
