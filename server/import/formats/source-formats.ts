import { agreements } from "./agreements.format.ts";
import { allocationRules } from "./allocation-rules.format.ts";
import { budgetLines } from "./budget-lines.format.ts";
import { budgets } from "./budgets.format.ts";
import { careCategories } from "./care-categories.format.ts";
import { claims } from "./claims.format.ts";
import { contributionComponents } from "./contribution-components.format.ts";
import { contributions } from "./contributions.format.ts";
import { cycleRules } from "./cycle-rules.format.ts";
import { discrepancies } from "./discrepancies.format.ts";
import { effortShares } from "./effort-shares.format.ts";
import { events } from "./events.format.ts";
import { formationPosts } from "./formation-posts.format.ts";
import { formations } from "./formations.format.ts";
import { governingBodies } from "./governing-bodies.format.ts";
import { informationSystems } from "./information-systems.format.ts";
import { inhabitants } from "./inhabitants.format.ts";
import { moduleTasks } from "./module-tasks.format.ts";
import { participantCounts } from "./participant-counts.format.ts";
import { printedTotals } from "./printed-totals.format.ts";
import { results } from "./results.format.ts";
import type { SeedFormat } from "./seed-format.ts";
import { sizeClasses } from "./size-classes.format.ts";

/** What a folder in `sources/` may hold. */
export const sourceFormats: readonly SeedFormat[] = [
  inhabitants,
  participantCounts,
  budgets,
  budgetLines,
  formations,
  formationPosts,
  contributions,
  contributionComponents,
  allocationRules,
  agreements,
  effortShares,
  results,
  moduleTasks,
  cycleRules,
  careCategories,
  informationSystems,
  governingBodies,
  sizeClasses,
  events,
  claims,
  printedTotals,
  discrepancies,
];
