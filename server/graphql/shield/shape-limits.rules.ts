/** How large a document may be, whatever it asks for; counted before the schema is looked at. */
export interface ShapeLimits {
  /** Words and signs of the text. */
  readonly tokens: number;
  /** Fields below each other, fragments spread out. */
  readonly depth: number;
  /** Fields in all, fragments spread out. */
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields beside each other in one selection, fragments spread out. */
  readonly breadth: number;
  /** Operations and fragments. */
  readonly definitions: number;
  /** Items of one list, in the document or its variables. */
  readonly listItems: number;
  /** Objects and lists within each other in the variables. */
  readonly variableDepth: number;
}

/** The largest operation of the portal has 260 tokens and 120 fields; introspection is 13 deep. */
export const SHAPE_LIMITS: ShapeLimits = {
  tokens: 2000,
  depth: 15,
  fields: 800,
  aliases: 60,
  directives: 60,
  breadth: 150,
  definitions: 60,
  listItems: 1000,
  variableDepth: 15,
};
