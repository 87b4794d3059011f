import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const SHAPE = /^-?\d+(\.\d+)?$/;

function parse(came: unknown): string {
  const text = typeof came === "number" && Number.isFinite(came) ? String(came) : came;
  if (typeof text === "string" && SHAPE.test(text)) return text;
  throw new GraphQLError(
    `Decimal verwacht een getal met een decimale punt, maar kreeg: ${JSON.stringify(came)}`,
    {
      extensions: { code: "BAD_USER_INPUT" },
    },
  );
}

/** Exact decimal: text inside (numeric in the database), a JSON number outside. */
export const DecimalScalar = new GraphQLScalarType<string, number>({
  name: "Decimal",
  description:
    "Decimaal getal: exact. Kept as numeric in the database, never computed in floating point, sent as a JSON number.",
  serialize: (value) => Number(value),
  parseValue: parse,
  parseLiteral: (node) =>
    parse(
      node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING ? node.value : null,
    ),
});
