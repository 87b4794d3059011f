/** A parameter, as far as its value matters. */
export interface SettledBy {
  readonly slug: string;
  readonly type: string;
  readonly label: string;
  readonly lock: "NONE" | "VIEWER" | "FILE";
  readonly defaultValue: string | null;
}

/** What a reader chose. */
export interface GivenValue {
  readonly slug: string;
  readonly value: string;
}

/**
 * The value of each parameter, null where there is none; or why nothing can be shown to this viewer; or what is wrong with the question.
 */
export type SettledParameters =
  | { readonly kind: "VALUES"; readonly values: Readonly<Record<string, string | null>> }
  | { readonly kind: "NOTHING_TO_SHOW"; readonly reason: string }
  | { readonly kind: "WRONG"; readonly message: string };

const LONGEST = 100;
const SHAPES: Readonly<Record<string, RegExp>> = { year: /^\d{4}$/, municipality: /^(GM|FG)\d{4}$/ };

function wrongWith(parameters: readonly SettledBy[], { slug, value }: GivenValue): string | null {
  const parameter = parameters.find((one) => one.slug === slug);
  if (!parameter) {
    const open = parameters.filter(({ lock }) => lock === "NONE").map((one) => one.slug);
    return `Er is geen parameter «${slug}»; te kiezen: ${open.join(", ") || "niets"}.`;
  }
  if (parameter.lock !== "NONE")
    return `De parameter «${slug}» staat vast: haar waarde komt niet uit de vraag.`;
  const shape = SHAPES[parameter.type];
  if (value.length > LONGEST || (value !== "" && shape !== undefined && !shape.test(value)))
    return `De parameter «${slug}» verwacht ${parameter.type === "year" ? "een jaar als 2022" : "een gemeentecode als GM0202"}, maar kreeg: ${value.slice(0, LONGEST)}.`;
  return null;
}

function whyNotOfViewer(municipalities: readonly string[]): string {
  return municipalities.length === 0
    ? "Dit dashboard toont de cijfers van de gemeente waarvoor u werkt. Meld u aan bij die gemeente om ze te zien."
    : "U werkt voor meer dan één gemeente, en dit dashboard toont er één. Meld u aan voor één gemeente om haar cijfers te zien.";
}

/**
 * Settles the value of every parameter. One that is locked gets the municipality of the viewer, or the value of the file;
 * a question that brings one of its own is refused, and so is what does not look like a year or a code.
 * @param municipalities that the viewer works for
 */
export function settleParameters(
  parameters: readonly SettledBy[],
  given: readonly GivenValue[],
  municipalities: readonly string[],
): SettledParameters {
  for (const one of given) {
    const message = wrongWith(parameters, one);
    if (message !== null) return { kind: "WRONG", message };
  }
  const [own] = municipalities;
  const isOfViewer = parameters.some(({ lock }) => lock === "VIEWER");
  if (isOfViewer && (own === undefined || municipalities.length > 1))
    return { kind: "NOTHING_TO_SHOW", reason: whyNotOfViewer(municipalities) };
  const valueOfParameter = ({ slug, lock, defaultValue }: SettledBy): string | null => {
    if (lock === "VIEWER") return own ?? null;
    const chosen = given.findLast((one) => one.slug === slug)?.value ?? "";
    return chosen === "" ? defaultValue : chosen;
  };
  return {
    kind: "VALUES",
    values: Object.fromEntries(parameters.map((parameter) => [parameter.slug, valueOfParameter(parameter)])),
  };
}
