import type { GoverningBody } from "#schema/types/governance/governing-body.ts";
import { statement } from "../../database/reader.ts";

/** A body as it is read: the contract's own fields. */
export type GoverningBodyRow = GoverningBody;

/** From the one that decides most to those that only talk. */
export const governingBodiesOfPartnerships = statement<GoverningBodyRow & { keyIndex: number }>(
  "governing-bodies-of-partnerships",
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
  FROM jsonb_to_recordset($1) AS key (key_index integer, partnership_code text)
  JOIN core.governing_body AS body ON body.partnership_code = key.partnership_code
  ORDER BY
    array_position(ARRAY['GENERAL_BOARD', 'EXECUTIVE_BOARD', 'BOARD_COMMITTEE', 'MUNICIPAL_COUNCIL',
      'MUNICIPAL_EXECUTIVE', 'PORTFOLIO_CONSULTATION', 'OFFICIAL_CONSULTATION'], body.kind),
    body.name,
    body.code`,
);
