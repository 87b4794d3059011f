import { ModulesDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { ModuleTable } from "./module-table.tsx";

/** Every module, by partnership. */
export function ModulesPage() {
  return (
    <Page title="Modules">
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Een module is een taak die gemeenten samen uitvoeren. Een submodule is een deel ervan met eigen
        deelnemers.
      </p>
      <Answer document={ModulesDocument} variables={{}} what="De lijst van modules">
        {({ modules }) => {
          const partnerships = new Map(modules.map(({ partnership }) => [partnership.code, partnership]));
          return [...partnerships.values()].map((partnership) => (
            <ModuleTable
              key={partnership.code}
              modules={modules.filter((module) => module.partnership.code === partnership.code)}
              partnership={partnership}
            />
          ));
        }}
      </Answer>
    </Page>
  );
}
