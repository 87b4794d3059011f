import { type DocumentNode, Kind, visit } from "graphql";

const namesOfDocument = new WeakMap<DocumentNode, readonly string[]>();

/** The variables on which `@include` and `@skip` depend. */
function choosingVariables(document: DocumentNode): readonly string[] {
  const known = namesOfDocument.get(document);
  if (known) return known;
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  const sorted = [...names].toSorted();
  namesOfDocument.set(document, sorted);
  return sorted;
}

/** What the variables choose of an operation: two askings with the same choice have the same plan. */
export function choiceOf(asked: {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}): string {
  return choosingVariables(asked.document)
    .map((name) => String(asked.variables[name]))
    .join(",");
}
