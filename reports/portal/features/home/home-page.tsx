import { HomeDocument } from "#schema/generated/graphql.ts";
import { Answer } from "../../components/answer.tsx";
import { Page } from "../../components/page.tsx";
import { HomeFigures } from "./home-figures.tsx";
import { PartnershipList } from "./partnership-list.tsx";
import { WaysIn } from "./ways-in.tsx";
import "./home.css";

/** What the platform is, the partnerships that it holds, and the ways in. */
export function HomePage() {
  return (
    <Page title="Samenwerken in het sociaal domein, met de bron erbij" isFront>
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Regiospiegel laat zien welke gemeenten waarin samenwerken, wat dat kost, wie betaalt, hoeveel mensen
        er werken en wat ervan terechtkwam. Bij elk cijfer staat het document waaruit het komt, met de regel
        en de woorden zoals afgedrukt.
      </p>
      <WaysIn />
      <Answer document={HomeDocument} variables={{}} what="Het overzicht">
        {(home) => (
          <>
            <HomeFigures home={home} />
            <PartnershipList partnerships={home.partnerships} />
          </>
        )}
      </Answer>
    </Page>
  );
}
