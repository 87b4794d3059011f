import type { IndicatorChoiceFragment, MirrorQuery } from "#schema/generated/graphql.ts";
import { Page } from "../../components/page.tsx";
import { MirrorDetail } from "./mirror-detail.tsx";
import { MirrorForm } from "./mirror-form.tsx";
import { mirrorGroups } from "./mirror-groups.ts";
import type { MirrorPeers } from "./mirror-peers.ts";
import { MirrorTable } from "./mirror-table.tsx";
import { NothingKnown } from "./nothing-known.tsx";
import "./mirror.css";

interface MirrorProps {
  readonly answer: MirrorQuery;
  readonly municipality: NonNullable<MirrorQuery["municipality"]>;
  readonly indicators: readonly IndicatorChoiceFragment[];
  readonly peers: MirrorPeers;
}

/** The figures by programme; those in parts below them, to be opened. */
export function Mirror({ answer, municipality, indicators, peers }: MirrorProps) {
  const { code, name, isFictional } = municipality;
  const groups = mirrorGroups(indicators, [...answer.first.nodes, ...answer.second.nodes]);
  const above = [
    { to: "/gemeenten", text: "Gemeenten" },
    { to: `/gemeente/${code}`, text: name },
  ];
  return (
    <Page above={above} fictional={isFictional ? name : undefined} title={`Mijn gemeente: ${name}`}>
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Elk cijfer van {name} in zijn nieuwste jaar, naast de mediaan van anderen. Waar een vergelijking niets
        zegt, staat dat erbij.
      </p>
      <MirrorForm peers={peers} />
      {groups
        .filter(({ isDetail }) => !isDetail)
        .map((group) => (
          <section key={group.title}>
            <h2 className="utrecht-heading-2">{group.title}</h2>
            <MirrorTable group={group} own={code} peers={peers} />
          </section>
        ))}
      <h2 className="utrecht-heading-2">In onderdelen</h2>
      {groups
        .filter(({ isDetail }) => isDetail)
        .map((group) => (
          <MirrorDetail group={group} key={group.title} own={code} peers={peers} />
        ))}
      <NothingKnown groups={groups} indicators={indicators} />
    </Page>
  );
}
