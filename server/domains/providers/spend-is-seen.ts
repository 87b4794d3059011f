import type { ProviderFilter } from "#schema/types/providers/provider-filter.ts";
import type { ViewerScope } from "../../database/viewer-scope.ts";
import { userError } from "../../graphql/user-error.ts";

/**
 * Refuses to choose by spend for who sees no spend: an empty list would look like an answer.
 * @throws UNAUTHENTICATED for the public, FORBIDDEN for a board
 */
export function checkSpendIsSeen(filter: ProviderFilter | null, { role }: ViewerScope): void {
  if (filter?.minSpend === null || filter?.minSpend === undefined) return;
  if (role === "PUBLIC") {
    throw userError(
      "UNAUTHENTICATED",
      "Kiezen op omzet kan na aanmelden, voor een gemeente of voor het samenwerkingsverband. Laat minSpend weg om alle aanbieders te zien.",
    );
  }
  if (role === "BOARD") {
    throw userError(
      "FORBIDDEN",
      "Een bestuur ziet geen omzet van één aanbieder en kan er dus niet op kiezen. Laat minSpend weg om alle aanbieders te zien.",
    );
  }
}
