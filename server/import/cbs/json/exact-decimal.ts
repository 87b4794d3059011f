const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * A number of JSON in plain decimal notation: no exponent, no zeros that say nothing, every digit kept.
 * `520.0` gives `520`, `1.25E+1` gives `12.5`, `-0.0` gives `0`.
 * @returns null when the text is not a number
 */
export function exactDecimal(text: string): string | null {
  const parts = NUMBER.exec(text);
  if (!parts) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const shift = Number(exponent);
  const digits = "0".repeat(Math.max(0, -shift)) + whole + fraction + "0".repeat(Math.max(0, shift));
  const point = Math.max(0, -shift) + whole.length + shift;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const after = digits.slice(point).replace(/0+$/, "");
  const plain = after === "" ? before : `${before}.${after}`;
  return plain === "0" ? plain : sign + plain;
}
