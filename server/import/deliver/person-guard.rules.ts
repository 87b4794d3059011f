/** Words that only a column about a person is called by. */
const OF_A_PERSON =
  /bsn|burgerservice|sofi|geboorte|birth|voornaam|achternaam|familienaam|patient|telefoon|phone|email|postcode|huisnummer|adres/;

/** A person, and what one is known by: together, in either order, they are about a person. */
const PERSON = /client|burger|inwoner|jeugdige|persoon|person|kind|ouder|medewerker/;
const KNOWN_BY = /naam|name|nummer|number|nr/;

/** Nine digits in a row, or grouped by spaces, dots, dashes or slashes, with no other digit next to them; they may overlap. */
const NINE_DIGITS = /(?<!\d)(?=(\d(?:[\s./-]{0,3}\d){8})(?!\d))/g;

/** Fewer signs hold no nine digits. */
const SHORTEST = 9;

/** Whether a column is called as one about a person would be, however it is spelled. */
export function isColumnOfPerson(name: string): boolean {
  const word = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
  return OF_A_PERSON.test(word) || (PERSON.test(word) && KNOWN_BY.test(word));
}

function passesTestOfEleven(digits: string): boolean {
  if (/^0+$/.test(digits)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

function ninesIn(text: string): string[] {
  return [...text.matchAll(NINE_DIGITS)].map(([, digits = ""]) => digits);
}

/**
 * Whether a possible burgerservicenummer stands anywhere in a text: nine digits that pass the test of eleven (Wet
 * algemene bepalingen BSN).
 */
export function holdsBsn(text: string): boolean {
  if (text.length < SHORTEST) return false;
  return ninesIn(text.normalize("NFKC")).some((digits) => passesTestOfEleven(digits.replace(/\D/g, "")));
}

/** A text without any nine digits: what may be shown of a file before anybody knows what they are. */
export function withoutNineDigits(text: string): string {
  if (text.length < SHORTEST) return text;
  return ninesIn(text.normalize("NFKC")).reduce(
    (shown, digits) => shown.replace(digits, "•••••••••"),
    text.normalize("NFKC"),
  );
}
