import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Indicator } from "#schema/types/indicators/indicator.ts";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Programme } from "#schema/types/modules/programme.ts";
import { Source } from "#schema/types/sources/source.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import { moduleByCode } from "../modules/cooperation-module.loader.ts";
import type { CooperationModuleRow } from "../modules/cooperation-module.queries.ts";
import { programmeByCode } from "../modules/programme.loader.ts";
import type { ProgrammeRow } from "../modules/programme.queries.ts";
import { sourceByCode } from "../sources/source.loader.ts";
import type { SourceRow } from "../sources/source.queries.ts";
import { findIndicators } from "./find-indicators.rules.ts";
import { periodsOfIndicator } from "./indicator.loader.ts";

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => [Indicator], {
    description: "Indicatoren, by code; filters that match nothing give none.",
  })
  indicators(
    @Arg("module", () => ID, { nullable: true, description: "Module: only what is about it alone." }) module:
      | string
      | null,
    @Arg("programme", () => ID, {
      nullable: true,
      description: "Programma: only what is about one of its modules.",
    })
    programme: string | null,
    @Arg("search", () => String, {
      nullable: true,
      description: "Zoekwoorden, all of which occur in code, name or definition.",
    })
    search: string | null,
  ): IndicatorDefinition[] {
    return findIndicators(INDICATORS, {
      module: module ?? null,
      programme: programme ?? null,
      search: search ?? null,
    });
  }

  @Query(() => Indicator, { nullable: true, description: "Indicator by its code; null where there is none." })
  indicator(
    @Arg("code", () => ID, { description: "Code: `fte-per-100k`." }) code: string,
  ): IndicatorDefinition | null {
    return INDICATORS.find((indicator) => indicator.code === code) ?? null;
  }

  @FieldResolver(() => CooperationModule, {
    nullable: true,
    description: "Module, where it is about one only.",
  })
  async module(
    @Root() { moduleCode }: IndicatorDefinition,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow | null> {
    return moduleCode === null ? null : loaders.one(moduleByCode, { code: moduleCode });
  }

  @FieldResolver(() => Programme, { nullable: true, description: "Programma of that module." })
  async programme(
    @Root() { programmeCode }: IndicatorDefinition,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProgrammeRow | null> {
    return programmeCode === null ? null : loaders.one(programmeByCode, { code: programmeCode });
  }

  @FieldResolver(() => [String], {
    description: "Perioden of which it says something, if only why there is no value.",
  })
  async periods(
    @Root() { code }: IndicatorDefinition,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string[]> {
    return (await loaders.many(periodsOfIndicator, { code })).map(({ period }) => period);
  }

  @FieldResolver(() => [Source], { description: "Bronnen that its figures come from." })
  async sources(
    @Root() { sourceCodes }: IndicatorDefinition,
    @Ctx() { loaders }: RequestContext,
  ): Promise<(SourceRow | null)[]> {
    return Promise.all(sourceCodes.map((code) => loaders.one(sourceByCode, { code })));
  }
}
