import { expect, test } from "@jest/globals";
import { fileTrouble, sizeInWords } from "./largest-file.ts";

test.each([
  [512, "0,5 kB"],
  [2_516_582, "2,4 MB"],
])("%i bytes are %s", (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

test("a file that the server would refuse is not sent", () => {
  expect(fileTrouble(null)).toBe("Kies een bestand.");
  expect(fileTrouble({ name: "a.pdf", size: 1 })).toBe("Kies een bestand dat eindigt op .csv of .xlsx.");
  expect(fileTrouble({ name: "a.csv", size: 101 * 1024 * 1024 })).toContain("Dit bestand is 101 MB");
  expect(fileTrouble({ name: "Staten.XLSX", size: 1 })).toBeUndefined();
});
