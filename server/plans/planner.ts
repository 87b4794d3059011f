import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import type { Reader, Statement } from "../database/reader.ts";
import { choiceOf } from "./choice-of.ts";
import type { OperationPlan } from "./operation-plan.ts";
import { type PlanningGround, planOperation } from "./plan-operation.ts";
import type { PlannedField } from "./planned-field.ts";
import { readRelationColumns } from "./relation-columns.ts";
import { resolvedFields } from "./resolved-fields.ts";

/** An operation that has passed validation. */
export interface ValidOperation {
  /** The hash of its text. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A plan that can be read. */
export interface NamedPlan extends OperationPlan {
  readonly statement: Statement<{ readonly answer: string }>;
}

const MOST_PLANS = 1000;
/** A prepared statement stays on its connection until that closes: past this number they are sent without a name. */
const MOST_NAMES = 500;

/** Plans operations and keeps the plans, for as long as the server runs. */
export class Planner {
  readonly #plans = new LRUCache<string, { readonly plan: NamedPlan | null }>({ max: MOST_PLANS });
  #ground: Promise<PlanningGround> | null = null;
  #names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fields: readonly PlannedField[],
  ) {}

  /**
   * The plan of an operation, or null where it has to be answered field by field.
   * @param reader asks the database once what the relations give
   */
  async planOf(asked: ValidOperation, reader: Reader): Promise<NamedPlan | null> {
    const key = `${asked.hash} ${asked.operation.name?.value ?? ""} ${choiceOf(asked)}`;
    const kept = this.#plans.get(key);
    if (kept) return kept.plan;
    const plan = this.#name(planOperation(await this.#groundFrom(reader), withFragments(asked)));
    this.#plans.set(key, { plan });
    return plan;
  }

  #name(plan: OperationPlan | null): NamedPlan | null {
    if (!plan) return null;
    const isNamed = this.#names < MOST_NAMES;
    if (isNamed) this.#names += 1;
    return {
      ...plan,
      statement: { name: isNamed ? `plan-${this.#names}` : "", text: `-- plan\n${plan.sql}` },
    };
  }

  #groundFrom(reader: Reader): Promise<PlanningGround> {
    this.#ground ??= this.#readGround(reader).catch((error: unknown) => {
      this.#ground = null;
      throw error;
    });
    return this.#ground;
  }

  async #readGround(reader: Reader): Promise<PlanningGround> {
    const { schema, fields } = this;
    const resolved = resolvedFields();
    return {
      schema,
      fields: new Map(fields.map((one) => [one.field, one])),
      columns: await readRelationColumns(
        reader,
        fields.map(({ statement }) => statement),
      ),
      isResolved: (field) => resolved.has(field),
    };
  }
}

function withFragments({ document, operation, variables }: ValidOperation) {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return {
    operation,
    variables,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  };
}
