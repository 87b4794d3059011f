import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function parse(came: unknown): string {
  if (typeof came === "string" && /T.*(Z|[+-]\d{2}:\d{2})$/.test(came) && !Number.isNaN(Date.parse(came)))
    return came;
  throw new GraphQLError(
    `DateTime verwacht een tijdstip als 2026-11-23T12:00:00Z, maar kreeg: ${JSON.stringify(came)}`,
    {
      extensions: { code: "BAD_USER_INPUT" },
    },
  );
}

/** Instant, ISO 8601 with offset. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description: "Tijdstip: an instant, ISO 8601 with offset.",
  serialize: (value) => new Date(String(value)).toISOString(),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
