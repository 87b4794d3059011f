import { type TalkChoicesQuery, TalkWorkListDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { FictionalBanner } from "../../components/fictional-banner.tsx";
import { ScopeNote } from "../../components/scope-note.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { number } from "../../i18n/numbers.ts";
import { periodInWords } from "../../i18n/provider-words.ts";
import { CoverageFacts } from "./coverage-facts.tsx";
import { TalkForm } from "./talk-form.tsx";
import { WorkListTable } from "./work-list-table.tsx";

interface WorkListProps {
  readonly modules: TalkChoicesQuery["modules"];
  readonly module: string;
  readonly cycle: string;
}

/** The work list of one round of one module. */
export function WorkList({ modules, module, cycle }: WorkListProps) {
  return (
    <Answer document={TalkWorkListDocument} variables={{ module, cycle }} what="De werklijst">
      {({ module: found, talkWorkList, talksCoverage, figureScope }) => (
        <>
          {found?.partnership.isFictional && <FictionalBanner what={found.partnership.name} />}
          <ScopeNote scope={figureScope} />
          <TalkForm cycle={cycle} module={module} modules={modules} />
          <h2 className="utrecht-heading-2">
            {found?.name ?? "Onbekende module"}, {periodInWords(cycle)}
          </h2>
          {talksCoverage && <CoverageFacts coverage={talksCoverage} isVisible={figureScope.isVisible} />}
          <p className="utrecht-paragraph" role="status">
            <strong>
              {number(talkWorkList.length)} {talkWorkList.length === 1 ? "aanbieder" : "aanbieders"}
            </strong>{" "}
            op de werklijst. Redenen kijken een jaar terug vanaf het begin van de ronde, en 180 dagen vooruit.
          </p>
          {talkWorkList.length > 0 && (
            <WorkListTable candidates={talkWorkList} cycle={cycle} scope={figureScope} />
          )}
          {found && (
            <p className="utrecht-paragraph screen-only">
              <TextLink to={`/module/${found.code}/viermaandsrapportage?periode=${cycle}`}>
                Viermaandsrapportage van {found.name}
              </TextLink>
            </p>
          )}
        </>
      )}
    </Answer>
  );
}
