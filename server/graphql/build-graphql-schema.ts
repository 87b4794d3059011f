import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { TILE_ROW } from "#schema/types/dashboards/tile-row.ts";
import { ViewerResolver } from "../auth/viewer.resolver.ts";
import { BenchmarkResolver } from "../domains/benchmarks/benchmark.resolver.ts";
import { BenchmarkRowResolver } from "../domains/benchmarks/benchmark-row.resolver.ts";
import { IndicatorResolver } from "../domains/benchmarks/indicator.resolver.ts";
import { ObservationRowResolver } from "../domains/benchmarks/observation-row.resolver.ts";
import { ObservationsResolver } from "../domains/benchmarks/observations.resolver.ts";
import { AllocationResolver } from "../domains/budgets/allocation.resolver.ts";
import { AllocationRowResolver } from "../domains/budgets/allocation-row.resolver.ts";
import { BudgetResolver } from "../domains/budgets/budget.resolver.ts";
import { ContributionResolver } from "../domains/budgets/contribution.resolver.ts";
import { ModuleBudgetsResolver } from "../domains/budgets/module-budgets.resolver.ts";
import { MunicipalityContributionsResolver } from "../domains/budgets/municipality-contributions.resolver.ts";
import { FormationResolver } from "../domains/formation/formation.resolver.ts";
import { ModuleFormationsResolver } from "../domains/formation/module-formations.resolver.ts";
import { GoverningBodyResolver } from "../domains/governance/governing-body.resolver.ts";
import { InformationSystemResolver } from "../domains/governance/information-system.resolver.ts";
import { PlanningCalendarResolver } from "../domains/governance/planning-calendar.resolver.ts";
import { CareCategoryResolver } from "../domains/modules/care-category.resolver.ts";
import { CooperationModuleResolver } from "../domains/modules/cooperation-module.resolver.ts";
import { CycleRuleResolver } from "../domains/modules/cycle-rule.resolver.ts";
import { EventResolver } from "../domains/modules/event.resolver.ts";
import { ModuleEventsResolver } from "../domains/modules/module-events.resolver.ts";
import { ModuleParticipationsResolver } from "../domains/modules/module-participations.resolver.ts";
import { ModuleTaskResolver } from "../domains/modules/module-task.resolver.ts";
import { MunicipalityListResolver } from "../domains/modules/municipality-list.resolver.ts";
import { MunicipalityParticipationsResolver } from "../domains/modules/municipality-participations.resolver.ts";
import { ParticipationResolver } from "../domains/modules/participation.resolver.ts";
import { ParticipationCellResolver } from "../domains/modules/participation-cell.resolver.ts";
import { ParticipationMatrixResolver } from "../domains/modules/participation-matrix.resolver.ts";
import { ParticipationRowResolver } from "../domains/modules/participation-row.resolver.ts";
import { PartnershipResolver } from "../domains/modules/partnership.resolver.ts";
import { PartnershipEventsResolver } from "../domains/modules/partnership-events.resolver.ts";
import { PartnershipMemberResolver } from "../domains/modules/partnership-member.resolver.ts";
import { ProgrammeResolver } from "../domains/modules/programme.resolver.ts";
import { MunicipalityResolver } from "../domains/municipalities/municipality.resolver.ts";
import { PopulationResolver } from "../domains/municipalities/population.resolver.ts";
import { ViewerMunicipalitiesResolver } from "../domains/municipalities/viewer-municipalities.resolver.ts";
import { AnalysisResolver } from "../domains/providers/analysis.resolver.ts";
import { ContractResolver } from "../domains/providers/contract.resolver.ts";
import { ContractConnectionResolver } from "../domains/providers/contract-connection.resolver.ts";
import { StatementDifferenceResolver } from "../domains/providers/difference.resolver.ts";
import { EarlierVersionResolver } from "../domains/providers/earlier-version.resolver.ts";
import {
  MeasurementResolver,
  ModulePerformanceIndicatorsResolver,
  PerformanceIndicatorResolver,
} from "../domains/providers/measurement.resolver.ts";
import { MeetingResolver } from "../domains/providers/meeting.resolver.ts";
import {
  ProviderPerformanceOfProviderResolver,
  ProviderPerformanceResolver,
} from "../domains/providers/performance.resolver.ts";
import { ProductsOfCategoryResolver } from "../domains/providers/product.resolver.ts";
import { ProviderResolver } from "../domains/providers/provider.resolver.ts";
import { ProviderConnectionResolver } from "../domains/providers/provider-connection.resolver.ts";
import { ProviderStatementsResolver } from "../domains/providers/provider-statements.resolver.ts";
import {
  PerformanceIndicatorVersionsResolver,
  ProductVersionsResolver,
} from "../domains/providers/public-version.resolver.ts";
import { FigureScopeResolver } from "../domains/providers/scope.resolver.ts";
import { SignalResolver } from "../domains/providers/signal.resolver.ts";
import { SocialReturnResolver } from "../domains/providers/social-return.resolver.ts";
import { SocialReturnSummaryResolver } from "../domains/providers/social-return-summary.resolver.ts";
import { WorkListResolver } from "../domains/providers/work-list.resolver.ts";
import { DashboardResolver } from "../domains/reports/dashboard.resolver.ts";
import { DashboardEmbedResolver } from "../domains/reports/dashboard-embed.resolver.ts";
import { DashboardParameterResolver } from "../domains/reports/dashboard-parameter.resolver.ts";
import { DashboardTileResolver } from "../domains/reports/dashboard-tile.resolver.ts";
import { TileAnswerResolver } from "../domains/reports/tile-answer.resolver.ts";
import { ModuleResultsResolver } from "../domains/results/module-results.resolver.ts";
import { PerformanceAgreementResolver } from "../domains/results/performance-agreement.resolver.ts";
import { ResultResolver } from "../domains/results/result.resolver.ts";
import { CitationResolver } from "../domains/sources/citation.resolver.ts";
import { DiscrepancyResolver } from "../domains/sources/discrepancy.resolver.ts";
import { SourceResolver } from "../domains/sources/source.resolver.ts";

const RESOLVERS = [
  AllocationResolver,
  AllocationRowResolver,
  AnalysisResolver,
  BenchmarkResolver,
  BenchmarkRowResolver,
  BudgetResolver,
  CareCategoryResolver,
  CitationResolver,
  ContractConnectionResolver,
  ContractResolver,
  ContributionResolver,
  CooperationModuleResolver,
  CycleRuleResolver,
  DashboardEmbedResolver,
  DashboardParameterResolver,
  DashboardResolver,
  DashboardTileResolver,
  DiscrepancyResolver,
  EventResolver,
  FigureScopeResolver,
  FormationResolver,
  GoverningBodyResolver,
  IndicatorResolver,
  InformationSystemResolver,
  MeasurementResolver,
  MeetingResolver,
  ModuleBudgetsResolver,
  ModuleEventsResolver,
  ModuleFormationsResolver,
  ModuleParticipationsResolver,
  ModulePerformanceIndicatorsResolver,
  ModuleResultsResolver,
  ModuleTaskResolver,
  MunicipalityContributionsResolver,
  MunicipalityListResolver,
  MunicipalityParticipationsResolver,
  MunicipalityResolver,
  ObservationRowResolver,
  ObservationsResolver,
  ParticipationCellResolver,
  ParticipationMatrixResolver,
  ParticipationResolver,
  ParticipationRowResolver,
  PartnershipEventsResolver,
  PartnershipMemberResolver,
  PartnershipResolver,
  PerformanceAgreementResolver,
  PerformanceIndicatorResolver,
  PlanningCalendarResolver,
  PopulationResolver,
  ProductsOfCategoryResolver,
  ProgrammeResolver,
  ProviderConnectionResolver,
  ProviderPerformanceOfProviderResolver,
  ProviderPerformanceResolver,
  ProviderResolver,
  ProviderStatementsResolver,
  ResultResolver,
  SignalResolver,
  SocialReturnResolver,
  SocialReturnSummaryResolver,
  SourceResolver,
  StatementDifferenceResolver,
  EarlierVersionResolver,
  ProductVersionsResolver,
  PerformanceIndicatorVersionsResolver,
  TileAnswerResolver,
  ViewerMunicipalitiesResolver,
  ViewerResolver,
  WorkListResolver,
] as const;

/** Gathers the resolvers of every domain into the one schema. */
export async function buildGraphqlSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers: RESOLVERS, scalarsMap: [TILE_ROW], validate: false });
  // TypeGraphQL has no place for a description of the root.
  const query = schema.getQueryType();
  if (query) query.description = "Vragen: everything that can be asked; nothing can be changed here.";
  return schema;
}
