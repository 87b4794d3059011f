import type { EntitySchema } from "@mikro-orm/postgresql";
import { AllocationRule } from "./domains/budgets/allocation-rule.entity.ts";
import { Budget } from "./domains/budgets/budget.entity.ts";
import { BudgetLine } from "./domains/budgets/budget-line.entity.ts";
import { Contribution } from "./domains/budgets/contribution.entity.ts";
import { ContributionComponent } from "./domains/budgets/contribution-component.entity.ts";
import { PrintedTotal } from "./domains/budgets/printed-total.entity.ts";
import { EffortShare } from "./domains/formation/effort-share.entity.ts";
import { Formation } from "./domains/formation/formation.entity.ts";
import { FormationPost } from "./domains/formation/formation-post.entity.ts";
import { GoverningBody } from "./domains/governance/governing-body.entity.ts";
import { InformationSystem } from "./domains/governance/information-system.entity.ts";
import { PlanningRule } from "./domains/governance/planning-rule.entity.ts";
import { CareCategory } from "./domains/modules/care-category.entity.ts";
import { CooperationModule } from "./domains/modules/cooperation-module.entity.ts";
import { CycleRule } from "./domains/modules/cycle-rule.entity.ts";
import { Event } from "./domains/modules/event.entity.ts";
import { ModuleTask } from "./domains/modules/module-task.entity.ts";
import { Participation } from "./domains/modules/participation.entity.ts";
import { Partnership } from "./domains/modules/partnership.entity.ts";
import { PartnershipMember } from "./domains/modules/partnership-member.entity.ts";
import { Programme } from "./domains/modules/programme.entity.ts";
import { StatedParticipantCount } from "./domains/modules/stated-participant-count.entity.ts";
import { Inhabitants } from "./domains/municipalities/inhabitants.entity.ts";
import { MunicipalRedivision } from "./domains/municipalities/municipal-redivision.entity.ts";
import { Municipality } from "./domains/municipalities/municipality.entity.ts";
import { MunicipalityRegion } from "./domains/municipalities/municipality-region.entity.ts";
import { MunicipalitySizeClass } from "./domains/municipalities/municipality-size-class.entity.ts";
import { Observation } from "./domains/municipalities/observation.entity.ts";
import { Taakveld } from "./domains/municipalities/taakveld.entity.ts";
import { TaakveldBridge } from "./domains/municipalities/taakveld-bridge.entity.ts";
import { Claim } from "./domains/results/claim.entity.ts";
import { Measure } from "./domains/results/measure.entity.ts";
import { PerformanceAgreement } from "./domains/results/performance-agreement.entity.ts";
import { Result } from "./domains/results/result.entity.ts";
import { Discrepancy } from "./domains/sources/discrepancy.entity.ts";
import { Source } from "./domains/sources/source.entity.ts";

/** Every table that the code knows. Listed by hand, so that a new one is a decision; a test finds one that was forgotten. */
export const ENTITIES: readonly EntitySchema[] = [
  AllocationRule,
  Budget,
  BudgetLine,
  CareCategory,
  Claim,
  Contribution,
  ContributionComponent,
  CooperationModule,
  CycleRule,
  Discrepancy,
  EffortShare,
  Event,
  Formation,
  FormationPost,
  GoverningBody,
  InformationSystem,
  Inhabitants,
  Measure,
  ModuleTask,
  MunicipalRedivision,
  Municipality,
  MunicipalityRegion,
  MunicipalitySizeClass,
  Observation,
  Participation,
  Partnership,
  PartnershipMember,
  PerformanceAgreement,
  PlanningRule,
  PrintedTotal,
  Programme,
  Result,
  Source,
  StatedParticipantCount,
  Taakveld,
  TaakveldBridge,
];
