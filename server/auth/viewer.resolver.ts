import { FieldResolver, Query, Resolver } from "type-graphql";
import { Role } from "#schema/types/auth/role.ts";
import { Viewer } from "#schema/types/auth/viewer.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";

/** Nobody signs in yet: everyone sees what is public. */
const EVERYONE = { name: null, role: Role.PUBLIC };

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: "Gebruiker: who asks, and as what." })
  viewer(): typeof EVERYONE {
    return EVERYONE;
  }

  @FieldResolver(() => [Municipality], { description: "Gemeenten for which the viewer works." })
  municipalities(): Municipality[] {
    return [];
  }
}
