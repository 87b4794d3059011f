import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import { ProviderSignal } from "#schema/types/providers/provider-signal.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import type { SignalRow } from "./signal.queries.ts";

@Resolver(() => ProviderSignal)
export class SignalResolver {
  @FieldResolver(() => Municipality, { description: "Gemeente that gave it." })
  municipality(@Root() row: SignalRow, @Ctx() { loaders }: RequestContext): Promise<MunicipalityRow | null> {
    return loaders.one(municipalityByCode, { code: row.municipalityCode });
  }
}
