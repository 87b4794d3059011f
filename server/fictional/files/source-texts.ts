import { createHash } from "node:crypto";
import { stringify } from "yaml";
import type { FictionalRegion } from "../region/fictional-region.ts";
import { INHABITANTS_SOURCE } from "./inhabitant-files.ts";
import { SOURCE } from "./register-files.ts";

/** A generated file that is no table. */
export interface FictionalText {
  readonly path: string;
  readonly text: string;
}

/** The two `source.yml` of the region. Its "document" is the recipe with the size: that is what the sha256 is of. */
export function sourceTexts({ recipe, size }: FictionalRegion): FictionalText[] {
  const sha256 = createHash("sha256").update(JSON.stringify({ recipe, size })).digest("hex");
  const { municipalities, providers, months, seed } = size;
  const base = {
    publisher: "Regiospiegel (verzonnen gegevens)",
    document_type: "fictief",
    file: `recipe.yml: ${municipalities} gemeenten, ${providers} aanbieders, ${months} maanden, zaad ${seed}`,
    licence: "EUPL-1.2",
    sha256,
  };
  return [
    {
      path: `sources/${SOURCE}/source.yml`,
      text: stringify({ code: SOURCE, title: "Fictieve regio: verzonnen gegevens", ...base }),
    },
    {
      path: `open-data/${INHABITANTS_SOURCE}/source.yml`,
      text: stringify({
        code: INHABITANTS_SOURCE,
        title: "Fictieve regio: verzonnen inwoneraantallen",
        ...base,
        table: "geen: verzonnen",
        reference_date: "1 januari van het jaar",
      }),
    },
  ];
}
