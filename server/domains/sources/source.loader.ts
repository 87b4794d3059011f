import { relation } from "../../database/loader.ts";
import { allSources, type SourceRow, sourcesByCode } from "./source.queries.ts";

/** Bron by its code. */
export const sourceByCode = relation<{ code: string }, SourceRow>(sourcesByCode);

/** Every bron there is, those of invented figures only where they are asked for. */
export const everySource = relation<{ includesFictional: boolean }, SourceRow>(allSources);
