import { Partnership } from "#server/domains/modules/partnership.entity.ts";
import { Programme } from "#server/domains/modules/programme.entity.ts";
import { position } from "../cells/integer.ts";
import { keyOf, required, text } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { code } from "./words.ts";

/** Groups of modules. */
export const programmes: SeedFormat = {
  name: "programmes",
  label: "programma's",
  entity: Programme,
  columns: {
    code: required(code),
    partnership_code: keyOf(Partnership),
    name: text,
    position: required(position),
  },
};
