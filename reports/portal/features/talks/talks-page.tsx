import { useSearchParams } from "react-router";
import { TalkChoicesDocument, type TalkChoicesQuery } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { runningFourMonths } from "../../i18n/provider-words.ts";
import { WorkList } from "./work-list.tsx";

type Module = TalkChoicesQuery["modules"][number];

const CYCLE = /^\d{4}-T[1-3]$/;

/** The module of the address, else one that has providers: the fictional one shows what the page can do. */
function moduleOf(asked: string | null, modules: readonly Module[]): string {
  const first = modules.find(({ partnership }) => partnership.isFictional) ?? modules[0];
  return asked ?? first?.code ?? "";
}

/** Whom to talk with in the next round, and why. */
export function TalksPage() {
  const [search] = useSearchParams();
  const asked = search.get("ronde") ?? "";
  const cycle = CYCLE.test(asked) ? asked : runningFourMonths(new Date().toISOString().slice(0, 10));
  return (
    <Page above={[{ to: "/aanbieders", text: "Aanbieders" }]} title="Gesprekken met aanbieders">
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Met wie de module in een ronde van vier maanden spreekt, en waarom: omzet, aflopende contracten,
        gemiste indicatoren, signalen en beoordelingen.
      </p>
      <Answer document={TalkChoicesDocument} variables={{}} what="De lijst van modules">
        {({ modules }) => {
          const buying = modules.filter(({ careCategories }) => careCategories.length > 0);
          return <WorkList cycle={cycle} module={moduleOf(search.get("module"), buying)} modules={buying} />;
        }}
      </Answer>
    </Page>
  );
}
