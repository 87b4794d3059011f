import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { PageInfo } from "#schema/types/observations/page-info.ts";
import { Contract } from "#schema/types/providers/contract.ts";
import { ContractConnection } from "#schema/types/providers/contract-connection.ts";
import { ContractFilter } from "#schema/types/providers/contract-filter.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { checkPage } from "./ask-page.ts";
import type { ContractRow } from "./contract.queries.ts";
import {
  type ContractPageKey,
  contractsOfPage,
  countOfContracts,
  infoOfContractPage,
} from "./contract-page.loader.ts";

@Resolver(() => ContractConnection)
export class ContractConnectionResolver {
  @Query(() => ContractConnection, {
    description: "Contracten in pages, in the order in which they end; those without an end come last.",
  })
  contracts(
    @Arg("filter", () => ContractFilter, { nullable: true, description: "Keuze: only these." })
    filter: ContractFilter | null,
    @Arg("first", () => Int, { nullable: true, description: "Aantal of a page: 1 to 1,000; default 50." })
    first: number | null,
    @Arg("after", () => String, {
      nullable: true,
      description: "Cursor: the `endCursor` of the page before.",
    })
    after: string | null,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description:
        "Peildatum by which the choice looks at status and expiry; the default is today. The fields of a contract have one of their own.",
    })
    asOf: string | null,
    @Ctx() { today }: RequestContext,
  ): ContractPageKey {
    checkPage({ first: first ?? null, after: after ?? null, orderBy: "VALID_TO" });
    return {
      filter: filter ?? null,
      first: first ?? null,
      after: after ?? null,
      asOf: asOf ?? today,
    };
  }

  @FieldResolver(() => [Contract], { description: "Contracten of this page." })
  nodes(@Root() page: ContractPageKey, @Ctx() { loaders }: RequestContext): Promise<ContractRow[]> {
    return loaders.many(contractsOfPage, page);
  }

  @FieldResolver(() => PageInfo, { description: "Bladzijde: whether there is more." })
  pageInfo(@Root() page: ContractPageKey, @Ctx() { loaders }: RequestContext): Promise<PageInfo | null> {
    return loaders.one(infoOfContractPage, page);
  }

  @FieldResolver(() => Int, { description: "Totaal aantal contracten, over alle bladzijden." })
  async totalCount(
    @Root() page: ContractPageKey,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number | null> {
    const counted = await loaders.one(countOfContracts, page);
    return counted?.total ?? null;
  }
}
