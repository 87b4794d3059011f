import { typedNumber } from "../../i18n/typed-number.ts";
import type { AllocationQuestion } from "./allocation-question.ts";

export type AllocationField = "year" | "total" | "key" | "payers" | "weights";

/** What is wrong, in words, by the field that it stands beside; empty when nothing is. */
export type AllocationTrouble = Readonly<Partial<Record<AllocationField, string>>>;

function troubleOfTotal({ total, rounding }: AllocationQuestion): string | undefined {
  const figure = typedNumber(total);
  if (total === "") return undefined;
  if (figure === null) return `“${total}” is geen bedrag. Schrijf het als 69500 of 69.500,50.`;
  if (rounding !== "CENTS" && !Number.isInteger(figure))
    return "Een totaal met centen kan alleen op de cent worden verdeeld. Kies die afronding, of vul hele euro's in.";
  return undefined;
}

function troubleOfWeights({ weights, leave }: AllocationQuestion): string | undefined {
  const typed = [...weights].filter(([code]) => !leave.includes(code)).map(([, weight]) => weight);
  const wrong = typed.find((weight) => (typedNumber(weight) ?? -1) < 0);
  if (wrong !== undefined) return `“${wrong}” is geen gewicht. Vul een getal van nul of meer in.`;
  if (typed.length > 0 && typed.every((weight) => typedNumber(weight) === 0))
    return "Alle gewichten zijn nul; dan is er niets om naar te verdelen.";
  return undefined;
}

/** What the page itself can see to be wrong before it asks. */
export function troubleOf(question: AllocationQuestion): AllocationTrouble {
  const year = /^20\d\d$/.test(question.year)
    ? undefined
    : `“${question.year}” is geen jaar. Vul een jaar in als 2022.`;
  const [total, weights] = [troubleOfTotal(question), troubleOfWeights(question)];
  return { ...(year && { year }), ...(total && { total }), ...(weights && { weights }) };
}

const FIELD_OF: Readonly<Record<string, readonly [field: AllocationField, advice: string]>> = {
  total: ["total", "Vul hier zelf een totaal in."],
  key: ["key", "Kies er een, of vul eigen gewichten in."],
  participants: ["payers", "Voeg gemeenten toe die meebetalen."],
  shares: ["weights", ""],
};

/** An error as the server tells it: which argument it is about stands beside it. */
export interface SaidTrouble {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What the server said, beside the field that it is about; null where it is about none of them. */
export function troubleSaid(errors: readonly SaidTrouble[]): AllocationTrouble | null {
  for (const { message, extensions } of errors) {
    const [field, advice] = FIELD_OF[String(extensions?.argument)] ?? [];
    if (field) return { [field]: advice ? message.replace(/ Geef zelf .*$/, ` ${advice}`) : message };
  }
  return null;
}
