import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Contract } from "#schema/types/providers/contract.ts";
import { SocialReturn } from "#schema/types/providers/social-return.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { contractByCode } from "./contract.loader.ts";
import type { ContractRow } from "./contract.queries.ts";
import type { SocialReturnRow } from "./social-return.queries.ts";

@Resolver(() => SocialReturn)
export class SocialReturnResolver {
  @FieldResolver(() => Contract, { description: "Contract that obliges." })
  contract(@Root() row: SocialReturnRow, @Ctx() { loaders }: RequestContext): Promise<ContractRow | null> {
    return loaders.one(contractByCode, { code: row.contractCode });
  }
}
