/** The names that the codes have from a year on, by the information rules of Iv3; a later name goes before an earlier one. */
const NAMES: readonly (readonly [from: number, names: Readonly<Record<string, string>>])[] = [
  [
    2025,
    {
      "6.21": "toegang en eerstelijnsvoorzieningen Wmo",
      "6.22": "toegang en eerstelijnsvoorzieningen jeugd",
      "6.23": "toegang en eerstelijnsvoorzieningen integraal",
      "6.60": "hulpmiddelen en diensten (Wmo)",
      "6.75": "jeugdhulp ambulant",
      "6.76": "jeugdhulp met verblijf",
      "6.79": "persoonsgebonden budgetten",
      "6.91": "coördinatie en beleid Wmo",
      "6.92": "coördinatie en beleid jeugd",
    },
  ],
  [
    2023,
    {
      "6.2": "toegang en eerstelijnsvoorzieningen",
      "6.4": "WSW en beschut werk",
      "6.73": "jeugdhulp met verblijf",
      "6.74": "jeugdhulp crisis, LTA en gesloten plaatsing",
    },
  ],
  [
    0,
    {
      "0.4": "overhead",
      "4.3": "onderwijsbeleid en leerlingzaken",
      "6.1": "samenkracht en burgerparticipatie",
      "6.2": "wijkteams",
      "6.3": "inkomensregelingen",
      "6.4": "begeleide participatie",
      "6.5": "arbeidsparticipatie",
      "6.6": "maatwerkvoorzieningen (Wmo)",
      "6.71": "maatwerkdienstverlening 18+",
      "6.72": "maatwerkdienstverlening 18-",
      "6.81": "geëscaleerde zorg 18+",
      "6.82": "geëscaleerde zorg 18-",
      "7.1": "volksgezondheid",
    },
  ],
];

/** A category in words: `6.2` of 2024 → `6.2 toegang en eerstelijnsvoorzieningen`; what is no taakveld stays as it is. */
export function categoryInWords(category: string, period: string): string {
  const year = Number(period.slice(0, 4));
  const [, names] = NAMES.find(([from, known]) => from <= year && known[category] !== undefined) ?? [];
  const name = names?.[category];
  return name ? `${category} ${name}` : category.replaceAll("+", " + ");
}
