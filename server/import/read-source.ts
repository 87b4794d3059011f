import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { date } from "./cells/date.ts";
import { decodeText } from "./decode-text.ts";
import { type Problem, quoted } from "./problem.ts";
import type { SeedRow } from "./seed-row.ts";

export const TEXT = z.string({ error: "een tekst" }).min(1, "een tekst");
export const SHA256 = TEXT.regex(/^[0-9a-f]{64}$/, "64 hexadecimale cijfers: de sha256 van het document");

/** What `source.yml` says of every source. */
export const DESCRIPTION = z.strictObject({
  code: TEXT.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "kleine letters, cijfers en streepjes"),
  title: TEXT,
  publisher: TEXT,
  published_on: TEXT.refine((day) => "value" in date(day), "een dag als JJJJ-MM-DD").optional(),
  document_type: TEXT.optional(),
  file: TEXT,
  sha256: SHA256,
  licence: TEXT.optional(),
});

type Description = z.infer<typeof DESCRIPTION>;

/** A `source.yml` as it was read; null where it could not be. */
export interface SourceDocument<Described extends Description = Description> {
  readonly row: SeedRow | null;
  readonly description: Described | null;
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

function issueProblems(
  file: string,
  content: unknown,
  schema: z.ZodObject,
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
  const given = (typeof content === "object" && content !== null ? content : {}) as Record<string, unknown>;
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      const expected = `alleen ${Object.keys(schema.shape).join(", ")}`;
      return issue.keys.map((key) => ({ file, row: null, column: null, came: quoted(key), expected }));
    }
    const column = issue.path.length > 0 ? String(issue.path[0]) : null;
    const came =
      column === null ? "iets anders" : quoted(column in given ? JSON.stringify(given[column]) : "");
    return [{ file, row: null, column, came, expected: column === null ? "naam: waarde" : issue.message }];
  });
}

function asRow(file: string, description: Description): SeedRow {
  const { published_on = null, document_type = null, licence = null } = description;
  const { code, title, publisher, file: document, sha256 } = description;
  const cells = Object.fromEntries(Object.entries(description).map(([name, value]) => [name, String(value)]));
  const values = { code, title, publisher, published_on, document_type, file: document, sha256, licence };
  return { file, number: 1, cells, values };
}

/**
 * Reads the `source.yml` of one folder.
 * @param folder its path below the seeds; its name is the source's code
 * @param bytes the file, or null when there is none
 * @param schema what it may say
 */
export function readSource<Described extends Description>(
  folder: string,
  bytes: Uint8Array | null,
  schema: z.ZodObject & z.ZodType<Described>,
): SourceDocument<Described> {
  const file = `${folder}/source.yml`;
  const unread = (problems: Problem[]) => ({ row: null, description: null, problems });
  if (bytes === null) {
    const expected = "een beschrijving van de bron";
    return unread([{ file, row: null, column: null, came: "geen bestand", expected }]);
  }
  const loaded = load(decodeText(bytes));
  if ("came" in loaded) {
    const { row, came } = loaded;
    return unread([{ file, row, column: null, came, expected: "geldige YAML" }]);
  }
  const parsed = schema.safeParse(loaded.content);
  if (!parsed.success) return unread(issueProblems(file, loaded.content, schema, parsed.error.issues));
  const description = parsed.data;
  const row = asRow(file, description);
  const name = folder.slice(folder.lastIndexOf("/") + 1);
  if (description.code === name) return { row, description, problems: [] };
  const expected = `${name}, zoals de map heet`;
  const problem = { file, row: null, column: "code", came: quoted(description.code), expected };
  return { row, description, problems: [problem] };
}
