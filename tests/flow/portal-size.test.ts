import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { PROJECT_FOLDER } from "../support/project-folder.ts";

const FOLDER = join(PROJECT_FOLDER, ".data/portal");

describe("the first page", () => {
  test("needs less than 200 kB of script and style, compressed", () => {
    expect(existsSync(join(FOLDER, "index.html"))).toBe(true);
    const html = readFileSync(join(FOLDER, "index.html"), "utf8");
    const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file ?? "");
    const bytes = files.map((file) => gzipSync(readFileSync(join(FOLDER, file))).length);
    expect(files.length).toBeGreaterThan(1);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
  });
});
