import { useParams } from "react-router";
import { ModuleDocument } from "#schema/generated/graphql.ts";
import { NotFoundPage } from "../../components/not-found-page.tsx";
import { Page } from "../../components/page.tsx";
import { PageAnswer } from "../../components/page-answer.tsx";
import { PageSections } from "../../components/page-sections.tsx";
import { moduleSections } from "./module-sections.tsx";
import { ModuleSummary } from "./module-summary.tsx";
import { ProviderLinks } from "./provider-links.tsx";

/** Everything that the sources say of one module, with the source beside it. */
export function ModulePage() {
  const { code = "" } = useParams();
  return (
    <PageAnswer
      document={ModuleDocument}
      key={code}
      variables={{ code }}
      sought={`De module "${code}"`}
      what="De module"
    >
      {({ module }) => {
        if (!module) return <NotFoundPage what={`De module "${code}"`} />;
        const { name, abbreviation, code: partnership, isFictional } = module.partnership;
        const above = [
          { to: `/samenwerking/${partnership}`, text: abbreviation ?? name },
          { to: "/modules", text: "Modules" },
        ];
        return (
          <Page title={module.name} above={above} fictional={isFictional ? name : undefined}>
            <ModuleSummary module={module} />
            {module.careCategories.length > 0 && <ProviderLinks module={code} />}
            <PageSections sections={moduleSections(module)} />
          </Page>
        );
      }}
    </PageAnswer>
  );
}
