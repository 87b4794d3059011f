import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ParticipationRow } from "#schema/types/modules/participation-row.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import { type CellsKey, cellsOfRow } from "./participation-matrix.loader.ts";
import type { MatrixCellRow, MatrixMemberRow } from "./participation-matrix.queries.ts";

function cellsKeyOf(row: MatrixMemberRow, isSubmodule: boolean): CellsKey {
  const { partnershipCode, asOf, municipalityCode } = row;
  return { partnershipCode, asOf, municipalityCode, isSubmodule };
}

@Resolver(() => ParticipationRow)
export class ParticipationRowResolver {
  @FieldResolver(() => Municipality, { description: "Gemeente of this row." })
  municipality(
    @Root() row: MatrixMemberRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MunicipalityRow | null> {
    return loaders.one(municipalityByCode, { code: row.municipalityCode });
  }

  @FieldResolver()
  cells(@Root() row: MatrixMemberRow, @Ctx() { loaders }: RequestContext): Promise<MatrixCellRow[]> {
    return loaders.many(cellsOfRow, cellsKeyOf(row, false));
  }

  @FieldResolver()
  submoduleCells(@Root() row: MatrixMemberRow, @Ctx() { loaders }: RequestContext): Promise<MatrixCellRow[]> {
    return loaders.many(cellsOfRow, cellsKeyOf(row, true));
  }
}
