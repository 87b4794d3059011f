import { Ctx, Query, Resolver } from "type-graphql";
import { Viewer as ViewerType } from "#schema/types/auth/viewer.ts";
import type { RequestContext } from "../graphql/request-context.ts";
import type { Viewer } from "./viewer.ts";

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: "Gebruiker: who asks, and as what." })
  viewer(@Ctx() { viewer }: RequestContext): Viewer {
    return viewer;
  }
}
