import type { BenchQuery } from "./bench-query.ts";

interface Answer {
  readonly allMunicipalities: {
    readonly nodes: readonly {
      readonly name: string;
      readonly participationsByMunicipalityCode: {
        readonly nodes: readonly { readonly moduleCode: string; readonly evidence: string }[];
      };
    }[];
  };
  readonly allCooperationModules: { readonly nodes: readonly { readonly code: string }[] };
}

/** Who takes part in what on one day. PostGraphile has no matrix: it gives what one is made of, and who asks puts it together. */
export const matrix: BenchQuery = {
  name: "matrix",
  title: "deelnamematrix",
  ours: `{ participationMatrix(partnership: "fictief-land") { rows {
    municipality { name } cells { module { code } participates participation { evidence } } } } }`,
  postgraphile: `{
    allMunicipalities(orderBy: [NAME_ASC]) { nodes { name
      participationsByMunicipalityCode(orderBy: [MODULE_CODE_ASC]) { nodes { moduleCode evidence } } } }
    allCooperationModules(orderBy: [CODE_ASC]) { nodes { code } } }`,
  bare: `
    SELECT json_build_object('participationMatrix', json_build_object('rows', (
      SELECT json_agg(json_build_object('municipality', json_build_object('name', municipality.name), 'cells', (
        SELECT json_agg(json_build_object('module', json_build_object('code', module.code),
          'participates', participation.evidence IS NOT NULL,
          'participation', CASE WHEN participation.evidence IS NOT NULL THEN json_build_object('evidence', participation.evidence) END)
          ORDER BY module.position)
        FROM core.cooperation_module AS module
        LEFT JOIN core.participation ON participation.module_code = module.code
          AND participation.municipality_code = municipality.municipality_code
          AND participation.valid_from <= $2 AND (participation.valid_to IS NULL OR participation.valid_to > $2)
        WHERE module.partnership_code = $1 AND module.parent_code IS NULL AND NOT module.is_management_organisation))
        ORDER BY municipality.name)
      FROM core.partnership_member AS member
      JOIN core.municipality ON municipality.municipality_code = member.municipality_code
      WHERE member.partnership_code = $1
        AND member.valid_from <= $2 AND (member.valid_to IS NULL OR member.valid_to > $2))))::text AS answer`,
  values: ["fictief-land", "2026-11-23"],
  asOurs: ({ allMunicipalities, allCooperationModules }: Answer) => ({
    participationMatrix: {
      rows: allMunicipalities.nodes.map(({ name, participationsByMunicipalityCode: { nodes } }) => {
        const evidence = new Map(nodes.map((one) => [one.moduleCode, one.evidence]));
        return {
          municipality: { name },
          cells: allCooperationModules.nodes.map(({ code }) => ({
            module: { code },
            participates: evidence.has(code),
            participation: evidence.has(code) ? { evidence: evidence.get(code) } : null,
          })),
        };
      }),
    },
  }),
};
