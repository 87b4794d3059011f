import { relation } from "../../database/loader.ts";
import { type SourceRow, sourcesByCode } from "./source.queries.ts";

/** Bron by its code. */
export const sourceByCode = relation<{ code: string }, SourceRow>(sourcesByCode);
