import type { BenchQuery } from "./bench-query.ts";

interface Answer {
  readonly allMunicipalities: {
    readonly nodes: readonly {
      readonly municipalityCode: string;
      readonly participationsByMunicipalityCode: {
        readonly nodes: readonly { readonly cooperationModuleByModuleCode: object }[];
      };
    }[];
  };
}

/** Every municipality with what it takes part in: in a country 2,394 leaves, on three levels. */
export const nested: BenchQuery = {
  name: "nested",
  title: "gemeenten met hun deelnames",
  ours: `{ municipalities(includeFictional: true) {
    code participations { module { code } } } }`,
  postgraphile: `{ allMunicipalities(orderBy: [NAME_ASC]) { nodes { municipalityCode
    participationsByMunicipalityCode(orderBy: [MODULE_CODE_ASC]) { nodes { cooperationModuleByModuleCode { code } } } } } }`,
  bare: `
    SELECT json_build_object('municipalities', (
      SELECT json_agg(json_build_object('code', municipality.municipality_code, 'participations', (
        SELECT json_agg(json_build_object('module', json_build_object('code', module.code)) ORDER BY module.position)
        FROM core.participation JOIN core.cooperation_module AS module ON module.code = participation.module_code
        WHERE participation.municipality_code = municipality.municipality_code
          AND participation.valid_from <= $1 AND (participation.valid_to IS NULL OR participation.valid_to > $1)))
        ORDER BY municipality.name)
      FROM core.municipality
      WHERE municipality.valid_from <= $1 AND (municipality.valid_to IS NULL OR municipality.valid_to > $1)))::text AS answer`,
  values: ["2026-11-23"],
  asOurs: ({ allMunicipalities: { nodes } }: Answer) => ({
    municipalities: nodes.map(({ municipalityCode, participationsByMunicipalityCode }) => ({
      code: municipalityCode,
      participations: participationsByMunicipalityCode.nodes.map(({ cooperationModuleByModuleCode }) => ({
        module: cooperationModuleByModuleCode,
      })),
    })),
  }),
};
