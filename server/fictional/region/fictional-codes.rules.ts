function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

/** Outside CBS's range: its codes are `GM` and four digits. */
export function municipalityCode(number: number): string {
  return `FG${padded(number, 4)}`;
}

export function providerCode(number: number): string {
  return `FA${padded(number, 5)}`;
}

export function contractCode(number: number, provider: string): string {
  return `FC${provider.slice(2)}-${number}`;
}

/**
 * A number that the Chamber of Commerce never gave: the first two digits were the chamber's (01 to 41) until there was
 * one register, which went on from there upwards; no chamber was 00.
 */
export function chamberOfCommerceNumber(number: number): string {
  return padded(number, 8);
}

/** A code that Vektis cannot give: the first two digits are the kind of care, and those are 01 to 98. */
export function agbCode(number: number): string {
  return `00${padded(number, 6)}`;
}
