import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** What a document comes to with its fragments spread out; infinite where fragments go in a circle. */
export interface DocumentShape {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly breadth: number;
}

const NOTHING: DocumentShape = { depth: 0, fields: 0, aliases: 0, directives: 0, breadth: 0 };
const CIRCLE: DocumentShape = { ...NOTHING, depth: Number.POSITIVE_INFINITY };

function beside(one: DocumentShape, other: DocumentShape): DocumentShape {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    breadth: Math.max(one.breadth, other.breadth),
  };
}

/** Measures each fragment once, however often it is spread. */
class Measuring {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, DocumentShape>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
  }

  fragment(name: string): DocumentShape {
    const known = this.#measured.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return NOTHING;
    // Who comes back here before it is measured goes in a circle.
    this.#measured.set(name, CIRCLE);
    const shape = this.selections(fragment.selectionSet);
    this.#measured.set(name, shape);
    return shape;
  }

  selections({ selections }: SelectionSetNode): DocumentShape {
    const beginning: DocumentShape = { ...NOTHING, breadth: selections.length };
    return selections.reduce((shape, selection) => {
      const directives = selection.directives?.length ?? 0;
      return beside(beside(shape, { ...NOTHING, directives }), this.#selection(selection));
    }, beginning);
  }

  #selection(selection: SelectionNode): DocumentShape {
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return this.fragment(selection.name.value);
      case Kind.INLINE_FRAGMENT:
        return this.selections(selection.selectionSet);
      case Kind.FIELD: {
        const below = selection.selectionSet ? this.selections(selection.selectionSet) : NOTHING;
        const aliases = below.aliases + (selection.alias ? 1 : 0);
        return { ...below, aliases, fields: below.fields + 1, depth: below.depth + 1 };
      }
    }
  }
}

/**
 * Measures a parsed document in time that grows with its text only. Validation itself is not safe from circles of
 * fragments, so this comes before it.
 */
export function shapeOf(document: DocumentNode): DocumentShape {
  const measuring = new Measuring(document);
  return document.definitions.reduce((shape, definition) => {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const directives = definition.directives?.length ?? 0;
      return beside(beside(shape, { ...NOTHING, directives }), measuring.selections(definition.selectionSet));
    }
    // A fragment that nothing spreads is measured too: validation would walk through it.
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) return shape;
    return beside(shape, { ...NOTHING, depth: measuring.fragment(definition.name.value).depth });
  }, NOTHING);
}
