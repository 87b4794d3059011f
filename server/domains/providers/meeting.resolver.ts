import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import { ContractMeeting } from "#schema/types/providers/contract-meeting.ts";
import { Provider } from "#schema/types/providers/provider.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { moduleByCode } from "../modules/cooperation-module.loader.ts";
import type { CooperationModuleRow } from "../modules/cooperation-module.queries.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import type { MeetingRow } from "./meeting.queries.ts";
import { providerByCode } from "./provider.loader.ts";
import type { ProviderRow } from "./provider.queries.ts";

@Resolver(() => ContractMeeting)
export class MeetingResolver {
  @FieldResolver(() => Provider, { description: "Aanbieder with whom it is." })
  provider(@Root() row: MeetingRow, @Ctx() { loaders }: RequestContext): Promise<ProviderRow | null> {
    return loaders.one(providerByCode, { code: row.providerCode });
  }

  @FieldResolver(() => CooperationModule, { description: "Module that talks." })
  module(@Root() row: MeetingRow, @Ctx() { loaders }: RequestContext): Promise<CooperationModuleRow | null> {
    return loaders.one(moduleByCode, { code: row.moduleCode });
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description: "Gemeente for which it is; null where it is for all that the contract serves.",
  })
  async municipality(
    @Root() { municipalityCode }: MeetingRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MunicipalityRow | null> {
    return municipalityCode === null ? null : loaders.one(municipalityByCode, { code: municipalityCode });
  }
}
