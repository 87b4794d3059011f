import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { date } from "./cells/date.ts";
import { decodeText } from "./decode-text.ts";
import { type Problem, quoted } from "./problem.ts";
import type { SeedRow } from "./seed-row.ts";

const TEXT = z.string({ error: "een tekst" }).min(1, "een tekst");

const DESCRIPTION = z.strictObject({
  code: TEXT.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "kleine letters, cijfers en streepjes"),
  title: TEXT,
  publisher: TEXT,
  published_on: TEXT.refine((day) => "value" in date(day), "een dag als JJJJ-MM-DD").optional(),
  document_type: TEXT.optional(),
  file: TEXT,
  sha256: TEXT.regex(/^[0-9a-f]{64}$/, "64 hexadecimale cijfers: de sha256 van het document"),
  licence: TEXT.optional(),
});

type Description = z.infer<typeof DESCRIPTION>;

export interface SourceDocument {
  readonly row: SeedRow | null;
  readonly problems: readonly Problem[];
}

function load(text: string): { content: unknown } | { row: number | null; came: string } {
  try {
    return { content: parse(text) };
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    return { row: error.linePos?.[0].line ?? null, came: error.code };
  }
}

function issueProblems(file: string, content: unknown, issues: readonly z.core.$ZodIssue[]): Problem[] {
  const given = (typeof content === "object" && content !== null ? content : {}) as Record<string, unknown>;
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      const expected = `alleen ${Object.keys(DESCRIPTION.shape).join(", ")}`;
      return issue.keys.map((key) => ({ file, row: null, column: null, came: quoted(key), expected }));
    }
    const column = issue.path.length > 0 ? String(issue.path[0]) : null;
    const came =
      column === null ? "iets anders" : quoted(column in given ? JSON.stringify(given[column]) : "");
    return [{ file, row: null, column, came, expected: column === null ? "naam: waarde" : issue.message }];
  });
}

function asRow(file: string, description: Description): SeedRow {
  const { published_on = null, document_type = null, licence = null, ...rest } = description;
  const cells = Object.fromEntries(Object.entries(description).map(([name, value]) => [name, String(value)]));
  return { file, number: 1, cells, values: { ...rest, published_on, document_type, licence } };
}

/**
 * Reads the `source.yml` of one folder.
 * @param folder the folder's name, which is the source's code
 * @param bytes the file, or null when there is none
 */
export function readSource(folder: string, bytes: Uint8Array | null): SourceDocument {
  const file = `sources/${folder}/source.yml`;
  if (bytes === null) {
    const missing = {
      file,
      row: null,
      column: null,
      came: "geen bestand",
      expected: "een beschrijving van de bron",
    };
    return { row: null, problems: [missing] };
  }
  const loaded = load(decodeText(bytes));
  if ("came" in loaded) {
    const { row, came } = loaded;
    return { row: null, problems: [{ file, row, column: null, came, expected: "geldige YAML" }] };
  }
  const parsed = DESCRIPTION.safeParse(loaded.content);
  if (!parsed.success)
    return { row: null, problems: issueProblems(file, loaded.content, parsed.error.issues) };
  const row = asRow(file, parsed.data);
  if (parsed.data.code === folder) return { row, problems: [] };
  const expected = `${folder}, zoals de map heet`;
  return { row, problems: [{ file, row: null, column: "code", came: quoted(parsed.data.code), expected }] };
}
