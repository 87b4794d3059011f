import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../project-folder.ts";

/** A page for readers, as Markdown. */
export interface Page {
  /** Its place in the clone: `docs/handleiding/tijd.md`. */
  readonly path: string;
  readonly text: string;
}

export const GUIDE_FOLDER = "docs/handleiding";

/** The guide for analysts. */
export function guidePages(): Page[] {
  const names = readdirSync(join(PROJECT_FOLDER, GUIDE_FOLDER)).sort();
  return names.map((name) => readPage(join(GUIDE_FOLDER, name)));
}

export function readPage(path: string): Page {
  return { path, text: readFileSync(join(PROJECT_FOLDER, path), "utf8") };
}
