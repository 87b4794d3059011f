/** Numbers that Dutch documents print as words, and how often something happens that they call by a word. */
const WORDS: Readonly<Record<string, string>> = {
  geen: "0",
  nul: "0",
  ongewijzigd: "0",
  half: "0.5",
  halve: "0.5",
  één: "1",
  eerste: "1",
  jaarlijks: "1",
  jaarlijkse: "1",
  twee: "2",
  tweede: "2",
  halfjaarlijks: "2",
  halfjaarlijkse: "2",
  drie: "3",
  derde: "3",
  vier: "4",
  vierde: "4",
  vijf: "5",
  vijfde: "5",
  zes: "6",
  zesde: "6",
  zeven: "7",
  acht: "8",
  negen: "9",
  tien: "10",
  elf: "11",
  twaalf: "12",
  maandelijks: "12",
  maandelijkse: "12",
  dertien: "13",
  veertien: "14",
  vijftien: "15",
  zestien: "16",
  zeventien: "17",
  achttien: "18",
  negentien: "19",
  twintig: "20",
  dertig: "30",
  veertig: "40",
  vijftig: "50",
  wekelijks: "52",
  wekelijkse: "52",
};

/** Words that begin like this, such as `kwartaalrapportage`; a trimester is four months in these documents. */
const BEGINNINGS: Readonly<Record<string, string>> = { kwartaal: "4", trimester: "3" };

/** What `word` stands for, as an exact decimal. */
export function numberOfWord(word: string): string | undefined {
  const plain = word.toLowerCase().replace(/^eén$/, "één");
  const beginning = Object.keys(BEGINNINGS).find((known) => plain.startsWith(known));
  return WORDS[plain] ?? (beginning === undefined ? undefined : BEGINNINGS[beginning]);
}
