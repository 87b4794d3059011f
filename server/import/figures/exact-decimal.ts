/**
 * One spelling for one number, so that decimals compare as text: `2.50` → `2.5`, `007` → `7`, `-0` → `0`.
 * @param decimal digits with at most one point, with or without a minus
 */
export function canonical(decimal: string): string {
  const isNegative = decimal.startsWith("-");
  const [whole = "", fraction = ""] = decimal.replace("-", "").split(".");
  const integer = whole.replace(/^0+(?=\d)/, "");
  const decimals = fraction.replace(/0+$/, "");
  const size = decimals === "" ? integer : `${integer}.${decimals}`;
  return isNegative && size !== "0" ? `-${size}` : size;
}

/** The number times ten to the power `places`, exactly: (`2.41`, 6) → `2410000`. */
export function shifted(decimal: string, places: number): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const padded = fraction.padEnd(places, "0");
  return canonical(`${whole}${padded.slice(0, places)}.${padded.slice(places)}`);
}

/** Without its sign and without zeros in front; zeros at the end stay, for they were printed: `-04.50` → `4.50`. */
export function digitsOf(decimal: string): string {
  return decimal.replace(/^-?0*(?=\d)/, "");
}

/** One number minus another, exactly. */
export function minus(one: string, other: string): string {
  const places = Math.max(...[one, other].map((decimal) => decimal.split(".")[1]?.length ?? 0));
  const [first = 0n, second = 0n] = [one, other].map((decimal) => BigInt(shifted(decimal, places)));
  const digits = String(first < second ? second - first : first - second).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return canonical(`${first < second ? "-" : ""}${whole}.${digits.slice(digits.length - places)}`);
}
