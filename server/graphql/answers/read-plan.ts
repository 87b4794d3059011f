import { parameterValues } from "../../plans/parameter-values.ts";
import type { NamedPlan } from "../../plans/planner.ts";
import type { RequestContext } from "../request-context.ts";

/** The code by which the database says that a field which promises a value has none: core.promised_value. */
const BROKEN_PROMISE = "RS001";

function isBrokenPromise(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === BROKEN_PROMISE;
}

/** The JSON text of a planned answer; null where the statement finds that it must be answered field by field. */
export async function readPlan(
  plan: NamedPlan,
  variables: Readonly<Record<string, unknown>>,
  { reader, today }: Pick<RequestContext, "reader" | "today">,
): Promise<string | null> {
  try {
    const [row] = await reader.read(plan.statement, parameterValues(plan, { variables, today }));
    return row?.answer ?? null;
  } catch (error) {
    if (isBrokenPromise(error)) return null;
    throw error;
  }
}
