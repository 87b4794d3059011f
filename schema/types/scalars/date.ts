import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

function parse(came: unknown): string {
  if (typeof came === "string" && SHAPE.test(came)) {
    const day = new Date(`${came}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(came)) return came;
  }
  throw new GraphQLError(
    `Date verwacht een bestaande dag als JJJJ-MM-DD, maar kreeg: ${JSON.stringify(came)}`,
    {
      extensions: { code: "BAD_USER_INPUT" },
    },
  );
}

/** Calendar date as text, so that no time zone can move it. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "Datum: a calendar date, YYYY-MM-DD.",
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
