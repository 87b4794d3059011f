/** How large a made-up country is: municipalities with seventy providers each, and months of statements. */
export interface Size {
  readonly name: string;
  readonly municipalities: number;
  readonly months: number;
}

const TURNS_PER_PROVIDER = 7;
const PROVIDERS_PER_MUNICIPALITY = 70;

/** From a region to a country: 11 to 342 municipalities, ten thousand to four million facts. */
export const SIZES: readonly Size[] = [
  { name: "bench_11", municipalities: 11, months: 2 },
  { name: "bench_50", municipalities: 50, months: 4 },
  { name: "bench_150", municipalities: 150, months: 14 },
  { name: "bench_342", municipalities: 342, months: 24 },
];

/** How many statement rows a country of this size has. */
export function factsOf({ municipalities, months }: Size): number {
  return municipalities * PROVIDERS_PER_MUNICIPALITY * TURNS_PER_PROVIDER * months;
}
