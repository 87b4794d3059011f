import { p } from "@mikro-orm/postgresql";

/** The columns that every figure ends with: the document, the place in it, the words as printed. */
export const citationColumns = {
  sourceCode: p.text(),
  locator: p.text().nullable(),
  printed: p.text().nullable(),
};

/** The same for what may be known without a document, such as a register. */
export const optionalCitationColumns = { ...citationColumns, sourceCode: p.text().nullable() };
