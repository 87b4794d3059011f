/** A straight line from figures to places on the screen. */
export interface Scale {
  readonly ticks: readonly number[];
  readonly place: (value: number) => number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Figures are kept in four decimals: a smaller difference is none. */
const FINEST = 0.0001;

/** The next round step: 130 → 200. */
function roundStep(rough: number): number {
  const size = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * size >= rough * 0.999) ?? 10) * size;
}

/** An axis with round figures that holds the lowest and the highest value. */
export function scaleOf(minimum: number, maximum: number, width: number, margin: number): Scale {
  const wanted = Math.max(2, Math.floor(width / 120));
  const spread = Math.max(maximum - minimum || Math.abs(maximum) || 1, FINEST);
  const step = roundStep(spread / wanted);
  const first = Math.floor(minimum / step);
  const last = Math.max(first + 1, Math.ceil(maximum / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  const [low, high] = [first * step, last * step];
  const place = (value: number) => margin + ((value - low) / (high - low)) * (width - 2 * margin);
  return { ticks, place };
}

/** A dot: its place along the axis, and how many lie below it. */
export interface Dot<Item> {
  readonly item: Item;
  readonly x: number;
  readonly level: number;
}

/** One dot for each value; those that would cover each other are stacked. */
export function stackDots<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => number,
  size: number,
): Dot<Item>[] {
  const lastAt: number[] = [];
  return items
    .map((item) => ({ item, x: placeOf(item) }))
    .toSorted((one, other) => one.x - other.x)
    .map(({ item, x }) => {
      const free = lastAt.findIndex((last) => x - last >= size);
      const level = free === -1 ? lastAt.length : free;
      lastAt[level] = x;
      return { item, x, level };
    });
}

const SIZES = [12, 9, 7, 5, 4];
const HIGHEST = 240;

/** Dots as large as they can be without a stack that is higher than the drawing should be. */
export function fittingDots<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => number,
): { readonly dots: readonly Dot<Item>[]; readonly size: number } {
  const drawn = SIZES.map((size) => ({ size, dots: stackDots(items, placeOf, size) }));
  const isFitting = ({ size, dots }: (typeof drawn)[number]) =>
    dots.every(({ level }) => (level + 1) * size <= HIGHEST);
  return drawn.find(isFitting) ?? { size: 3, dots: stackDots(items, placeOf, 3) };
}
