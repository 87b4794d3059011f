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
  /** Fields beside each other, those of fragments among them: validation compares each with each. */
  readonly breadth: number;
  /** Operations and fragments: validation walks from each of the former through all of the latter. */
  readonly definitions: number;
}

/** The shape of a part. */
interface PartShape extends Omit<DocumentShape, "definitions"> {
  /** The fields that stand beside each other in it; it is a breadth when nothing comes beside them any more. */
  readonly abreast: number;
}

const NOTHING: PartShape = { depth: 0, fields: 0, aliases: 0, directives: 0, breadth: 0, abreast: 0 };
const CIRCLE: PartShape = { ...NOTHING, depth: Number.POSITIVE_INFINITY };

function beside(one: PartShape, other: PartShape): PartShape {
  return {
    abreast: one.abreast + other.abreast,
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
  readonly #measured = new Map<string, PartShape>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
  }

  /** The fragments that no operation has led to, in order. */
  unreached(): string[] {
    return [...this.#fragments.keys()].filter((name) => !this.#measured.has(name));
  }

  fragment(name: string): PartShape {
    const known = this.#measured.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return { ...NOTHING, abreast: 1 };
    // Who comes back here before it is measured goes in a circle.
    this.#measured.set(name, CIRCLE);
    const shape = this.selections(fragment.selectionSet);
    this.#measured.set(name, shape);
    return shape;
  }

  selections({ selections }: SelectionSetNode): PartShape {
    return selections.reduce((shape, selection) => {
      const directives = selection.directives?.length ?? 0;
      return beside(beside(shape, { ...NOTHING, directives }), this.#selection(selection));
    }, NOTHING);
  }

  #selection(selection: SelectionNode): PartShape {
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return this.fragment(selection.name.value);
      case Kind.INLINE_FRAGMENT:
        return this.selections(selection.selectionSet);
      case Kind.FIELD: {
        const below = selection.selectionSet ? this.selections(selection.selectionSet) : NOTHING;
        const aliases = below.aliases + (selection.alias ? 1 : 0);
        const breadth = Math.max(below.breadth, below.abreast);
        return { ...below, aliases, fields: below.fields + 1, depth: below.depth + 1, breadth, abreast: 1 };
      }
    }
  }
}

function whole(one: PartShape, other: PartShape): PartShape {
  const breadth = Math.max(one.breadth, other.breadth, other.abreast);
  return { ...beside(one, other), breadth, abreast: 0 };
}

/**
 * Measures a parsed document in time that grows with its text only. Validation itself is not safe from circles of
 * fragments, so this comes before it. A fragment that nothing spreads counts too: validation walks through it.
 */
export function shapeOf(document: DocumentNode): DocumentShape {
  const measuring = new Measuring(document);
  let shape = NOTHING;
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const directives = definition.directives?.length ?? 0;
      shape = whole(shape, beside({ ...NOTHING, directives }, measuring.selections(definition.selectionSet)));
    }
  for (let [name] = measuring.unreached(); name !== undefined; [name] = measuring.unreached())
    shape = whole(shape, measuring.fragment(name));
  const { depth, fields, aliases, directives, breadth } = shape;
  return { depth, fields, aliases, directives, breadth, definitions: document.definitions.length };
}
