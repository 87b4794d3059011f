import { relation } from "../../database/loader.ts";
import { allSources, type SourceRow, sourcesByCode } from "./source.queries.ts";

/** Bron by its code. */
export const sourceByCode = relation<{ code: string }, SourceRow>(sourcesByCode);

/** Every bron there is. */
export const everySource = relation<object, SourceRow>(allSources);
