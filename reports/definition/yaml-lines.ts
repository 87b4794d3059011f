import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from "yaml";

/** A YAML text that still knows on which line everything stands. */
export interface YamlLines {
  readonly value: unknown;
  /** What is wrong with the YAML itself. */
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** The line of what stands at a path, of the key where there is one; of its nearest parent where it is missing. */
  lineOf(path: readonly PropertyKey[]): number;
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const pair = parent.items.find(
    (item) => isPair(item) && isNode(item.key) && String(item.key) === String(path.at(-1)),
  );
  return pair && isNode(pair.key) ? (pair.key.range?.[0] ?? null) : null;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    const node = document.getIn(part, true);
    const offset = keyOffset(document, part) ?? (isNode(node) ? (node.range?.[0] ?? null) : null);
    if (offset !== null) return offset;
  }
  return 0;
}

/** Reads YAML, and remembers its lines. */
export function readYamlLines(text: string): YamlLines {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  return {
    value: document.errors.length > 0 ? null : document.toJS(),
    errors: document.errors.map(({ pos, message }) => ({
      line: lineAt(pos[0]),
      message: message.split("\n", 1)[0] ?? message,
    })),
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}
