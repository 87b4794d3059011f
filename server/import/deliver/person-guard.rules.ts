/** Words that a column about a person is called by. */
const OF_A_PERSON =
  /bsn|burger_?service|sofi|geboorte|birth|voornaam|achternaam|familienaam|client_?(naam|name|nummer|number)|patient|telefoon|phone|e_?mail|postcode|huisnummer|adres/i;

/** Nine digits, perhaps grouped. */
const NINE_DIGITS = /^\d{9}$/;

/** Whether a column is called as one about a person would be. */
export function isColumnOfPerson(name: string): boolean {
  return OF_A_PERSON.test(name.trim().replace(/[\s-]+/g, "_"));
}

/** Whether a text is a possible burgerservicenummer: nine digits that pass the test of eleven (Wet algemene bepalingen BSN). */
export function looksLikeBsn(cell: string): boolean {
  const digits = cell.replace(/[\s.-]/g, "");
  if (!NINE_DIGITS.test(digits) || /^0+$/.test(digits)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}
