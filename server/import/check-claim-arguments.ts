import { date } from "./cells/date.ts";
import { textOf } from "./cells/text-of.ts";
import { keyText } from "./check-keys.ts";
import { budgetLines } from "./formats/budget-lines.format.ts";
import { budgets } from "./formats/budgets.format.ts";
import { claims } from "./formats/claims.format.ts";
import { formations } from "./formats/formations.format.ts";
import { modules } from "./formats/modules.format.ts";
import { partnerships } from "./formats/partnerships.format.ts";
import type { SeedFormat } from "./formats/seed-format.ts";
import { type Problem, quoted } from "./problem.ts";
import { problemAt, type SeedRow, type SeedRows } from "./seed-row.ts";

type Arguments = Readonly<Record<string, string>>;

/** Which arguments a rule needs and may have. */
const ARGUMENTS: Readonly<Record<string, { required: readonly string[]; optional: readonly string[] }>> = {
  BUDGET_GROWTH: { required: ["from", "to"], optional: ["line"] },
  EXPENSE_SHARE: { required: ["budget", "numerator", "denominator"], optional: [] },
  BUDGET_SUM: { required: ["budget"], optional: [] },
  PARTICIPANT_COUNT: { required: ["on"], optional: ["module", "partnership"] },
  FORMATION_GROWTH: { required: ["from", "to"], optional: [] },
  NONE: { required: [], optional: [] },
};

/** Which table an argument points to. */
function targetOf(rule: string, argument: string): { format: SeedFormat; key: string } | null {
  if (argument === "module") return { format: modules, key: "code" };
  if (argument === "partnership") return { format: partnerships, key: "code" };
  if (!["from", "to", "budget"].includes(argument)) return null;
  return rule === "FORMATION_GROWTH"
    ? { format: formations, key: "formation_key" }
    : { format: budgets, key: "budget_key" };
}

/** The names and categories of lines that an argument mentions must stand in the budget. */
function unknownLines(rows: SeedRows, given: Arguments): string[] {
  const keys = [given.budget, given.from, given.to];
  const lines = (rows.get(budgetLines) ?? []).filter((row) => keys.includes(textOf(row.values.budget_key)));
  const known = new Set(lines.flatMap(({ values }) => [values.name, values.category]));
  const mentioned = [given.line, given.numerator, given.denominator].flatMap(
    (names) => names?.split("+") ?? [],
  );
  return mentioned
    .filter((name) => !known.has(name))
    .map((name) => `${quoted(name)} bij de posten van de begroting`);
}

function faultsOf(rows: SeedRows, rule: string, given: Arguments): string[] {
  const { required = [], optional = [] } = ARGUMENTS[rule] ?? {};
  const missing = required.filter((name) => !(name in given)).map((name) => `${name}=… bij ${rule}`);
  const unknown = Object.keys(given)
    .filter((name) => !required.includes(name) && !optional.includes(name))
    .map((name) => `geen ${name}=… bij ${rule}`);
  const dangling = Object.entries(given).flatMap(([name, value]) => {
    const target = targetOf(rule, name);
    const isKnown = rows
      .get(target?.format ?? claims)
      ?.some(({ values }) => values[target?.key ?? ""] === value);
    return target === null || isKnown === true ? [] : [`bij ${name} een sleutel uit ${target.format.name}`];
  });
  const day = given.on !== undefined && "expected" in date(given.on) ? ["bij on een dag als JJJJ-MM-DD"] : [];
  const counted = Object.keys(given).filter((name) => name === "module" || name === "partnership");
  const oneCounted =
    rule === "PARTICIPANT_COUNT" && counted.length !== 1 ? ["module=… of partnership=…"] : [];
  return [...missing, ...unknown, ...dangling, ...day, ...oneCounted, ...unknownLines(rows, given)];
}

function checkClaim(rows: SeedRows, row: SeedRow): Problem[] {
  const { rule, arguments: given, claimed } = row.values;
  if (typeof rule !== "string" || keyText(row, ["arguments"]) === null) return [];
  const faults = faultsOf(rows, rule, given as Arguments);
  const problems = faults.map((expected) =>
    problemAt(row, "arguments", quoted(row.cells.arguments ?? ""), expected),
  );
  const isEmpty = rule !== "NONE" && claimed === null;
  return isEmpty ? [...problems, problemAt(row, "claimed", quoted(""), `een getal bij ${rule}`)] : problems;
}

/** A claim that the import checks has the arguments of its rule, and they point at what exists. */
export function checkClaimArguments(rows: SeedRows): Problem[] {
  return (rows.get(claims) ?? []).flatMap((row) => checkClaim(rows, row));
}
