import { useParams, useSearchParams } from "react-router";
import { BenchmarkChoicesDocument, MirrorDocument } from "#schema/generated/graphql.ts";
import { NotFoundPage } from "../../components/not-found-page.tsx";
import { PageAnswer } from "../../components/page-answer.tsx";
import { Mirror } from "./mirror.tsx";
import { peersFromAddress } from "./mirror-peers.ts";

/** Every figure of one municipality beside its peers. */
export function MirrorPage() {
  const { code = "" } = useParams();
  const peers = peersFromAddress(useSearchParams()[0]);
  const sought = `De gemeente "${code}"`;
  return (
    <PageAnswer
      document={BenchmarkChoicesDocument}
      sought={sought}
      variables={{}}
      what="De lijst van cijfers"
    >
      {({ indicators }) => {
        const known = indicators.filter(({ level }) => level === "MUNICIPALITY");
        const codes = known.filter(({ notAvailable }) => !notAvailable).map((indicator) => indicator.code);
        const half = Math.ceil(codes.length / 2);
        return (
          <PageAnswer
            document={MirrorDocument}
            key={code}
            sought={sought}
            variables={{ code, first: codes.slice(0, half), second: codes.slice(half) }}
            what="De spiegel"
          >
            {(answer) =>
              answer.municipality ? (
                <Mirror answer={answer} indicators={known} municipality={answer.municipality} peers={peers} />
              ) : (
                <NotFoundPage what={sought} />
              )
            }
          </PageAnswer>
        );
      }}
    </PageAnswer>
  );
}
