import type { ApolloServerPlugin } from "@apollo/server";
import { BREAK, type DocumentNode, visit } from "graphql";
import { Role } from "#schema/types/auth/role.ts";
import type { RequestContext } from "../request-context.ts";
import { userError } from "../user-error.ts";

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      found = name.value === "__schema" || name.value === "__type";
      return found ? BREAK : undefined;
    },
  });
  return found;
}

/** In production the schema is for who has signed in; the public reads it in the documentation. */
export function introspectionForMembers(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, contextValue: { viewer } }) =>
          viewer.role === Role.PUBLIC && asksForSchema(document)
            ? Promise.reject(
                userError(
                  "FORBIDDEN",
                  "Het schema opvragen kan alleen wie is aangemeld. Meld u aan, of lees schema.graphql.",
                  { status: 403 },
                ),
              )
            : Promise.resolve(),
      }),
  };
}
