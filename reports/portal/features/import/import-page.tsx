import { ViewerDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { isSteward } from "../../components/is-steward.ts";
import { Page } from "../../components/page.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { ImportRoomView } from "./import-room.tsx";
import "./import.css";

/** Where a data steward imports files; everyone else reads who may. */
export function ImportPage() {
  return (
    <Page title="Importeren">
      <Answer document={ViewerDocument} variables={{}} what="Wie u bent">
        {({ viewer: { role } }) =>
          isSteward(role) ? (
            <ImportRoomView />
          ) : (
            <p className="utrecht-paragraph">
              Bestanden importeren kan alleen een gegevensbeheerder of beheerder.{" "}
              <TextLink to="/toegang?naar=/importeren">Meld u aan</TextLink> als u dat bent.
            </p>
          )
        }
      </Answer>
    </Page>
  );
}
