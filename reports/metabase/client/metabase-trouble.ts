/** Trouble with Metabase that an operator can do something about: one Dutch sentence, with what came. */
export class MetabaseTrouble extends Error {
  override readonly name = "MetabaseTrouble";
}
