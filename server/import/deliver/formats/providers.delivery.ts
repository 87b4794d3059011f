import { list as listOf } from "../../cells/list.ts";
import type { CellParser } from "../../cells/parsed.ts";
import { textLike } from "../../cells/text.ts";
import type { DeliveryColumn, DeliveryFormat } from "../delivery-format.ts";
import { form, optional, text, word } from "./column.ts";

function numbers(length: number, name: string, example: string): DeliveryColumn {
  const each = textLike(new RegExp(`^\\d{${length}}$`), `${name} van ${length} cijfers`);
  const parse: CellParser<readonly string[]> = (cell) => {
    const parts = listOf(cell);
    if ("expected" in parts) return parts;
    const wrong = parts.value.map(each).find((part) => "expected" in part);
    return wrong === undefined ? parts : { expected: `${name} van ${length} cijfers, met | ertussen` };
  };
  return {
    parse,
    type: "text[]",
    writing: "LIST",
    whenEmpty: [],
    explanation: `${name}, ${length} cijfers; meer dan één met | ertussen (mag leeg)`,
    example,
  };
}

/** Who is contracted, with the numbers by which others know it. */
export const providers: DeliveryFormat = {
  name: "providers",
  label: "aanbieders",
  table: "provider",
  key: ["code"],
  columns: {
    code: form(/^[A-Z]{2}\d{5,8}$/, "Eigen code: twee hoofdletters en vijf tot acht cijfers", "FA00001"),
    name: text("Naam van de aanbieder, geen persoon", "Zorgpunt Rijnland"),
    size_class: optional(word(["LARGE", "MEDIUM", "SMALL"], "Grootteklasse")),
    kvk_numbers: numbers(8, "KvK-nummer", "00000001"),
    agb_codes: numbers(8, "AGB-code", "99000001"),
    oin_numbers: numbers(20, "OIN", ""),
  },
  onlyInFile: ["kvk_numbers", "agb_codes", "oin_numbers"],
  citation: ["source_code", "locator"],
  checks: ["identifier-of-another"],
  apply: ["provider-identifiers", "fictional-mark"],
};
