/** One of the two kinds of declaration messages, in release 3.2 of iStandaarden. */
export interface DeclarationStandard {
  readonly name: "JW323" | "WMO323";
  /** Of the message's own elements. */
  readonly namespace: string;
  /** Of the elements that all messages of the standard share. */
  readonly baseNamespace: string;
  /** BerichtCode (COD002). */
  readonly messageCode: string;
  /** Productcategorie: JZ020 or WMO020. */
  readonly productCategories: ReadonlySet<string>;
}

function codes(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, "0"));
}

/** Declaratie Jeugdhulp and declaratie Wmo-ondersteuning. Source: the XSDs JW323 and WMO323 of release 3.2. */
export const STANDARDS: readonly DeclarationStandard[] = [
  {
    name: "JW323",
    namespace: "http://www.istandaarden.nl/ijw/3_2/jw323/schema",
    baseNamespace: "http://www.istandaarden.nl/ijw/3_2/basisschema/schema",
    messageCode: "490",
    productCategories: new Set([...codes(31, 38), ...codes(40, 55)]),
  },
  {
    name: "WMO323",
    namespace: "http://www.istandaarden.nl/iwmo/3_2/wmo323/schema",
    baseNamespace: "http://www.istandaarden.nl/iwmo/3_2/basisschema/schema",
    messageCode: "484",
    productCategories: new Set(codes(1, 18)),
  },
];
