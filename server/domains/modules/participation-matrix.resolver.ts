import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { ParticipationMatrix } from "#schema/types/modules/participation-matrix.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { userError } from "../../graphql/user-error.ts";
import { modulesOfPartnership } from "./cooperation-module.loader.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";
import { matrixOfPartnership, rowsOfMatrix } from "./participation-matrix.loader.ts";
import type { MatrixMemberRow, MatrixRow } from "./participation-matrix.queries.ts";

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
  ): Promise<MatrixRow> {
    const matrix = await loaders.one(matrixOfPartnership, {
      partnershipCode: partnership,
      asOf: asOf ?? today,
    });
    if (!matrix) throw userError("NOT_FOUND", `Er is geen samenwerkingsverband met code «${partnership}».`);
    return matrix;
  }

  @FieldResolver(() => [CooperationModule], {
    description: "Kolommen: the modules on that day; the management organisation stands outside.",
  })
  modules(
    @Root() { partnershipCode, asOf }: MatrixRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow[]> {
    return loaders.many(modulesOfPartnership, {
      partnershipCode,
      asOf,
      programmeCode: null,
      includesManagementOrganisation: false,
      includesFictional: true,
    });
  }

  @FieldResolver()
  rows(
    @Root() { partnershipCode, asOf }: MatrixRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MatrixMemberRow[]> {
    return loaders.many(rowsOfMatrix, { partnershipCode, asOf });
  }
}
