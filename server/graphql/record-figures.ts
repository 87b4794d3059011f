import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import type { Admission } from "../audit/admission.ts";
import type { AuditLog } from "../audit/audit-log.ts";
import { CLOSED_FIELDS } from "./closed-fields.ts";
import type { RequestContext } from "./request-context.ts";

/** The context of a question that came over HTTP: who asks is known by name. */
export interface RecordedContext extends RequestContext {
  /** Null for the public. */
  readonly admission: Admission | null;
}

/** The closed fields that a document asks, each once. */
function closedFieldsIn(schema: GraphQLSchema, document: DocumentNode): string[] {
  const types = new TypeInfo(schema);
  const found = new Set<string>();
  const note = {
    Field: ({ name }: { readonly name: { readonly value: string } }) => {
      const field = `${types.getParentType()?.name ?? ""}.${name.value}`;
      if (CLOSED_FIELDS.has(field)) found.add(field);
    },
  };
  visit(document, visitWithTypeInfo(types, note));
  return [...found].toSorted();
}

/**
 * Writes down who asks for figures about a provider, before they are answered: what can't be written down isn't shown.
 * The question is kept as it was sent, so that one can see of which provider; its values are codes and periods.
 */
export function recordFigures(audit: AuditLog): ApolloServerPlugin<RecordedContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async ({ document, schema, source, request: { variables }, contextValue }) => {
          const { admission } = contextValue;
          if (!admission) return;
          const fields = closedFieldsIn(schema, document);
          if (fields.length > 0)
            await audit.record("PROVIDER_FIGURES", admission, { fields, question: source, variables });
        },
      }),
  };
}
