import type { Size } from "../data/sizes.ts";

function size(municipalities: number, months: number): Size {
  return { name: `questions_${municipalities}_${months}`, municipalities, months };
}

/** Countries that differ in municipalities and providers, and each of them with few months of facts and with many. */
export const QUESTION_SIZES: readonly Size[] = [
  ...[size(11, 2), size(11, 12), size(11, 24)],
  ...[size(50, 2), size(50, 12), size(50, 24)],
  ...[size(150, 2), size(150, 24)],
  ...[size(342, 2), size(342, 24)],
];
