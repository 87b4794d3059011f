import { argument, constant, parent, planned } from "../../plans/planned-field.ts";
import { moduleByCode } from "../modules/cooperation-module.loader.ts";
import { effortSharesOfModule } from "./effort-share.loader.ts";
import { formationsOfFilter } from "./formation.loader.ts";
import { postsOfFormation } from "./formation-post.loader.ts";

/** How a plan answers fields about staff. */
export const FORMATION_FIELDS = [
  planned("Query.formations", formationsOfFilter, {
    partnershipCode: argument("partnership"),
    moduleCode: argument("module"),
    year: argument("year"),
    stage: argument("stage"),
  }),
  planned("CooperationModule.formations", formationsOfFilter, {
    partnershipCode: constant(null),
    moduleCode: parent("code"),
    year: argument("year"),
    stage: argument("stage"),
  }),
  planned("CooperationModule.effortShares", effortSharesOfModule, {
    moduleCode: parent("code"),
    year: argument("year"),
  }),
  planned("Formation.module", moduleByCode, { code: parent("moduleCode") }),
  planned("Formation.posts", postsOfFormation, { formationKey: parent("id") }),
];
