import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { ParticipationMatrix } from "#schema/types/modules/participation-matrix.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { userError } from "../../graphql/user-error.ts";
import { modulesOfPartnership } from "./cooperation-module.loader.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";
import { type MatrixCellRow, matrixCells } from "./participation-matrix.queries.ts";
import { type MatrixRow, rowsOfCells } from "./participation-matrix.rules.ts";
import { partnershipByCode } from "./partnership.loader.ts";

interface MatrixRoot {
  readonly partnershipCode: string;
  readonly asOf: string;
}

@Resolver(() => ParticipationMatrix)
export class ParticipationMatrixResolver {
  @Query(() => ParticipationMatrix, {
    description:
      "Deelnamematrix: who takes part in what on one day. Rows are municipalities, columns are modules.",
  })
  async participationMatrix(
    @Arg("partnership", () => ID, { description: "Samenwerkingsverband: its code." }) partnership: string,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Peildatum; the default is today." }) asOf:
      | string
      | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<MatrixRoot> {
    const known = await loaders.one(partnershipByCode, { code: partnership });
    if (!known) throw userError("NOT_FOUND", `Er is geen samenwerkingsverband met code «${partnership}».`);
    return { partnershipCode: partnership, asOf: asOf ?? today };
  }

  @FieldResolver(() => [CooperationModule], {
    description: "Kolommen: the modules on that day; the management organisation stands outside.",
  })
  modules(@Root() root: MatrixRoot, @Ctx() { loaders }: RequestContext): Promise<CooperationModuleRow[]> {
    return loaders.many(modulesOfPartnership, {
      ...root,
      programmeCode: null,
      includesManagementOrganisation: false,
      includesFictional: true,
    });
  }

  @FieldResolver()
  async rows(
    @Root() root: MatrixRoot,
    @Ctx() { reader }: RequestContext,
  ): Promise<MatrixRow<MatrixCellRow & { participates: boolean }>[]> {
    const cells = await reader.read(matrixCells, [root.partnershipCode, root.asOf]);
    return rowsOfCells(cells.map((cell) => ({ ...cell, participates: cell.participation !== null })));
  }
}
