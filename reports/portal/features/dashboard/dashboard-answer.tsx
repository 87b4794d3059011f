import type { ReactNode } from "react";
import { useParams, useSearchParams } from "react-router";
import { DashboardDocument } from "#schema/generated/graphql.ts";
import { NotFoundPage } from "../../components/not-found-page.tsx";
import { PageAnswer } from "../../components/page-answer.tsx";
import { type DashboardAnswer as Answered, choicesFromAddress } from "./dashboard-choices.ts";

/** Asks for the dashboard of the address, with the choices that stand in it. */
export function DashboardAnswer({ children }: { children: (dashboard: Answered) => ReactNode }) {
  const { slug = "" } = useParams();
  const [search] = useSearchParams();
  const sought = `Het dashboard «${slug}»`;
  return (
    <PageAnswer
      document={DashboardDocument}
      sought={sought}
      variables={{ slug, parameters: choicesFromAddress(search) }}
      what="Het dashboard"
    >
      {({ dashboard }) => (dashboard ? children(dashboard) : <NotFoundPage what={sought} />)}
    </PageAnswer>
  );
}
