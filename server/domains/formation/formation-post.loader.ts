import type { FormationPost } from "#schema/types/formation/formation-post.ts";
import { relation } from "../../database/loader.ts";
import { postsOfFormations } from "./formation-post.queries.ts";

/** Formatieplaatsen of a formation, in the order of the source. */
export const postsOfFormation = relation<{ formationKey: string }, FormationPost>(postsOfFormations);
