import type { z } from "zod";

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: "een tekst",
  number: "een getal",
  int: "een geheel getal",
  boolean: "true of false",
  array: "een lijst",
  object: "velden",
  record: "velden",
};

function nameOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === "number" ? String(part + 1) : String(part))).join(" › ");
}

/** What the schema of a file finds wrong, in a sentence for who writes the file. */
export function issueInWords(issue: Issue): string {
  const name = nameOf(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return `Onbekend veld: ${issue.keys.join(", ")}. Haal het weg of verbeter de spelling.`;
    case "invalid_value":
      return `«${name}» is een van ${issue.values.map(String).join(", ")}.`;
    case "invalid_type":
      return issue.message.includes("undefined")
        ? `«${name}» ontbreekt.`
        : `«${name}» is ${KINDS[issue.expected] ?? issue.expected}.`;
    case "too_small":
      return (
        `«${name}» is minstens ${String(issue.minimum)} ${issue.origin === "array" ? "lang" : ""}`.trim() +
        "."
      );
    case "too_big":
      return (
        `«${name}» is hoogstens ${String(issue.maximum)} ${issue.origin === "array" ? "lang" : ""}`.trim() +
        "."
      );
    case "invalid_format":
      return `«${name}» is ${issue.message}.`;
    case "invalid_union":
      return `«${name}» heeft geen van de vormen die mogen.`;
    case "custom":
    case "invalid_element":
    case "invalid_key":
    case "not_multiple_of":
    default:
      return `«${name}»: ${issue.message}.`;
  }
}
