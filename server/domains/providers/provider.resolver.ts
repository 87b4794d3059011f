import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Contract } from "#schema/types/providers/contract.ts";
import { ContractMeeting } from "#schema/types/providers/contract-meeting.ts";
import { Provider } from "#schema/types/providers/provider.ts";
import { ProviderIdentifier } from "#schema/types/providers/provider-identifier.ts";
import { ProviderSignal } from "#schema/types/providers/provider-signal.ts";
import { QualityAssessment } from "#schema/types/providers/quality-assessment.ts";
import { SocialReturn } from "#schema/types/providers/social-return.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { assessmentsOfProvider } from "./assessment.loader.ts";
import { contractsOfProvider } from "./contract.loader.ts";
import type { ContractRow } from "./contract.queries.ts";
import { meetingsOfProvider } from "./meeting.loader.ts";
import type { MeetingRow } from "./meeting.queries.ts";
import { identifiersOfProvider, providerByCode } from "./provider.loader.ts";
import type { ProviderRow } from "./provider.queries.ts";
import { signalsOfProvider } from "./signal.loader.ts";
import type { SignalRow } from "./signal.queries.ts";
import { socialReturnsOfProvider } from "./social-return.loader.ts";
import type { SocialReturnRow } from "./social-return.queries.ts";

@Resolver(() => Provider)
export class ProviderResolver {
  @Query(() => Provider, { nullable: true, description: "Aanbieder by its code; null where there is none." })
  provider(
    @Arg("code", () => ID, { description: "Code: `FA00001`." }) code: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProviderRow | null> {
    return loaders.one(providerByCode, { code });
  }

  @FieldResolver(() => [ProviderIdentifier], {
    description: "Nummers: KvK, AGB, OIN; several of each may be.",
  })
  identifiers(
    @Root() { code }: ProviderRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProviderIdentifier[]> {
    return loaders.many(identifiersOfProvider, { providerCode: code });
  }

  @FieldResolver(() => [Contract], { description: "Contracten that run on one day, or with history all." })
  contracts(
    @Root() { code }: ProviderRow,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Peildatum; the default is today." })
    asOf: string | null,
    @Arg("history", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Historie: also those that have ended, and those to come.",
    })
    history: boolean | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<ContractRow[]> {
    return loaders.many(contractsOfProvider, {
      providerCode: code,
      asOf: asOf ?? today,
      hasHistory: history ?? false,
    });
  }

  @FieldResolver(() => [ContractMeeting], {
    description: "Gesprekken, planned and held; none where the viewer may not see them: ask `figureScope`.",
  })
  meetings(
    @Root() { code }: ProviderRow,
    @Arg("year", () => Int, { nullable: true, description: "Jaar of the cycle." }) year: number | null,
    @Arg("module", () => ID, { nullable: true, description: "Module that talks." }) module: string | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MeetingRow[]> {
    return loaders.many(meetingsOfProvider, {
      providerCode: code,
      year: year ?? null,
      moduleCode: module ?? null,
    });
  }

  @FieldResolver(() => [ProviderSignal], {
    description: "Signalen of municipalities, the latest first; only those that the viewer may see.",
  })
  signals(
    @Root() { code }: ProviderRow,
    @Arg("onlyOpen", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Alleen open: without those that are closed.",
    })
    onlyOpen: boolean | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SignalRow[]> {
    return loaders.many(signalsOfProvider, { providerCode: code, isOpenOnly: onlyOpen ?? false });
  }

  @FieldResolver(() => [SocialReturn], { description: "Social return, the latest year first." })
  socialReturns(
    @Root() { code }: ProviderRow,
    @Arg("financialYear", () => Int, { nullable: true, description: "Begrotingsjaar." })
    financialYear: number | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SocialReturnRow[]> {
    return loaders.many(socialReturnsOfProvider, {
      providerCode: code,
      financialYear: financialYear ?? null,
    });
  }

  @FieldResolver(() => [QualityAssessment], { description: "Beoordelingen, the latest first." })
  assessments(
    @Root() { code }: ProviderRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<QualityAssessment[]> {
    return loaders.many(assessmentsOfProvider, { providerCode: code, period: null });
  }
}
