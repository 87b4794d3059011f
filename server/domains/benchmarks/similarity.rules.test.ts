import { expect, test } from "@jest/globals";
import { mostSimilarTo } from "./similarity.rules.ts";
import type { Feature } from "./similarity-features.rules.ts";

const SIZE: Feature = { code: "size", name: "inwoners", weight: 3, isLogarithmic: true };
const AGE: Feature = { code: "age", name: "aandeel 65+", weight: 1, isLogarithmic: false };
const of = (municipalityCode: string, size: number | null, age: number | null) => ({
  municipalityCode,
  features: { size, age },
});

const COUNTRY = [
  of("A", 10_000, 20),
  of("B", 20_000, 20),
  of("C", 100_000, 20),
  of("D", 10_000, 30),
  of("E", 1_000, 10),
];

test("measures each feature by the country's whole range, and weighs it", () => {
  // Size spans two powers of ten, age 20 points: D is half the range away in age, which weighs one of four.
  const { similar } = mostSimilarTo("A", COUNTRY, [SIZE, AGE], 4);
  expect(similar).toEqual([
    { municipalityCode: "B", similarity: "88.7" },
    { municipalityCode: "D", similarity: "87.5" },
    { municipalityCode: "C", similarity: "62.5" },
    { municipalityCode: "E", similarity: "50.0" },
  ]);
});

test("gives as many as are asked for, ties by code, and never the municipality itself", () => {
  const twins = [of("A", 10, 1), of("C", 10, 1), of("B", 10, 1), of("D", 100, 9)];
  const { similar } = mostSimilarTo("A", twins, [SIZE, AGE], 2);
  expect(similar).toEqual([
    { municipalityCode: "B", similarity: "100.0" },
    { municipalityCode: "C", similarity: "100.0" },
  ]);
});

test("reports the features that it lacks itself, and compares by the others", () => {
  const { similar, missingFeatures } = mostSimilarTo(
    "A",
    [of("A", 10, null), of("B", 20, 3), of("C", 30, 4)],
    [SIZE, AGE],
    5,
  );
  expect(missingFeatures).toEqual([AGE]);
  expect(similar.map(({ municipalityCode }) => municipalityCode)).toEqual(["B", "C"]);
});

test("reports who could not be compared", () => {
  const { similar, incomparable } = mostSimilarTo(
    "A",
    [of("A", 10, 1), of("B", 20, null), of("C", 30, 4)],
    [SIZE, AGE],
    5,
  );
  expect(similar.map(({ municipalityCode }) => municipalityCode)).toEqual(["C"]);
  expect(incomparable).toEqual(["B"]);
});

test("finds nobody for a municipality of which nothing is known", () => {
  expect(mostSimilarTo("X", COUNTRY, [SIZE, AGE], 5).similar).toEqual([]);
});
