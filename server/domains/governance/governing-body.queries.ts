import type { GoverningBody } from "#schema/types/governance/governing-body.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A body as it is read: the contract's own fields. */
export type GoverningBodyRow = GoverningBody;

/** From the one that decides most to those that only talk. */
export const governingBodiesOfPartnerships = keyedStatement<GoverningBodyRow>(
  "governing-bodies-of-partnerships",
  { partnershipCode: "text" },
  `
  SELECT
    key.key_index,
    body.code,
    body.name,
    body.kind,
    body.composition,
    body.decides,
    body.advises,
    body.meetings_per_year,
    core.citation(body.source_code, body.locator, body.printed) AS citation
  FROM key
  JOIN core.governing_body AS body ON body.partnership_code = key.partnership_code
  ORDER BY
    array_position(ARRAY['GENERAL_BOARD', 'EXECUTIVE_BOARD', 'BOARD_COMMITTEE', 'MUNICIPAL_COUNCIL',
      'MUNICIPAL_EXECUTIVE', 'PORTFOLIO_CONSULTATION', 'OFFICIAL_CONSULTATION'], body.kind),
    body.name,
    body.code`,
);
