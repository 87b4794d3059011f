import { COMPOSITES, FIELDS } from "./declaration-grammar.ts";

/** An element that is open while a message is read: what stood in it so far, by the path below it. */
export class MessageFrame {
  readonly values = new Map<string, string>();
  readonly #seen = new Set<string>();
  #text = "";

  constructor(
    readonly name: string,
    readonly line: number,
  ) {}

  get isComposite(): boolean {
    return this.name in COMPOSITES;
  }

  /** Takes in a child. @returns whether it may stand here, now */
  admit(child: string): boolean {
    const { children = [], optional = [], repeated } = COMPOSITES[this.name] ?? {};
    const isNew = !this.#seen.has(child);
    this.#seen.add(child);
    return (children.includes(child) || optional.includes(child)) && (isNew || child === repeated);
  }

  addText(text: string): void {
    this.#text += text;
  }

  /** The text of a field, or null when it is none that the standard allows. */
  text(): string | null {
    return FIELDS[this.name]?.form.test(this.#text) === true ? this.#text : null;
  }

  /** Whether text stands between its children, where only white space may. */
  hasStrayText(): boolean {
    return this.isComposite && this.#text.trim() !== "";
  }

  /** The first child that should be there and is not. */
  missing(): string | undefined {
    return COMPOSITES[this.name]?.children.find((child) => !this.#seen.has(child));
  }

  /** A value that must be there once `missing` is undefined. */
  value(path: string): string {
    return this.values.get(path) ?? "";
  }
}
