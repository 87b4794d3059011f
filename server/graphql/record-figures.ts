import type { ApolloServerPlugin } from "@apollo/server";
import type { Admission } from "../audit/admission.ts";
import type { AuditLog } from "../audit/audit-log.ts";
import { askedFigures } from "./asked-figures.ts";
import type { RequestContext } from "./request-context.ts";

/** The context of a question that came over HTTP: who asks is known by name. */
export interface RecordedContext extends RequestContext {
  /** Null for the public. */
  readonly admission: Admission | null;
}

/**
 * Writes down who asks for figures about a provider, before they are answered: what can't be written down isn't shown.
 * The question is kept as it was sent, so that one can see of which provider; its values are codes and periods.
 */
export function recordFigures(audit: AuditLog): ApolloServerPlugin<RecordedContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async ({ document, schema, source, request, contextValue: { admission } }) => {
          if (!admission) return;
          const { variables = {} } = request;
          const fields = askedFigures({ schema, document, variables });
          if (fields.length > 0)
            await audit.record("PROVIDER_FIGURES", admission, { fields, question: source, variables });
        },
      }),
  };
}
