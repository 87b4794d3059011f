import { Page } from "./page.tsx";
import { TextLink } from "./text-link.tsx";

/** What came was no address of ours, or names something that we do not hold. */
export function NotFoundPage({ what = "Dit adres" }: { what?: string }) {
  return (
    <Page title="Niet gevonden">
      <p className="utrecht-paragraph utrecht-paragraph--lead">{what} bestaat niet in Regiospiegel.</p>
      <p className="utrecht-paragraph">
        Controleer of het adres goed is overgenomen, of zoek verder bij de{" "}
        <TextLink to="/modules">modules</TextLink>, de <TextLink to="/gemeenten">gemeenten</TextLink> of de{" "}
        <TextLink to="/bronnen">bronnen</TextLink>.
      </p>
    </Page>
  );
}
