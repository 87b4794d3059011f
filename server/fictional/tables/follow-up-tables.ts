import { assessmentsOf } from "../facts/assessments.ts";
import type { FictionalContract } from "../facts/contracts.ts";
import { euros } from "../facts/euros.rules.ts";
import { measurementsOf } from "../facts/measurements.ts";
import { signalsOf } from "../facts/signals.ts";
import { socialReturnOf } from "../facts/social-return.ts";
import { talksOf } from "../facts/talks.ts";
import { SOURCE } from "../files/register-files.ts";
import type { FictionalProvider } from "../providers/fictional-provider.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import type { TableRows } from "./table-rows.ts";

/** The municipalities that a provider works for now. */
function present({ redivision }: FictionalRegion, { municipalityCodes }: FictionalProvider): string[] {
  return municipalityCodes.filter((code) => code !== redivision.predecessor.code);
}

function measurementTable(region: FictionalRegion, providers: readonly FictionalProvider[]): TableRows {
  return {
    table: "indicator_measurement",
    columns: [
      ...["municipality_code", "provider_code", "performance_indicator_code", "period"],
      ...["value", "is_met", "reason", "source_code"],
    ],
    rows: providers
      .flatMap((provider) => measurementsOf(region, provider))
      .map(({ provider, indicator, municipalityCode, period, value, isMet, reason }) => [
        ...[municipalityCode, provider.code, indicator.code, period, value, isMet, reason, SOURCE],
      ]),
  };
}

function talkTable(region: FictionalRegion, providers: readonly FictionalProvider[]): TableRows {
  return {
    table: "contract_meeting",
    columns: [
      ...["provider_code", "module_code", "cycle", "planned_for", "held_on"],
      ...["municipality_codes", "source_code"],
    ],
    rows: providers
      .flatMap((provider) => talksOf(region, provider))
      .map(({ provider, moduleCode, cycle, plannedFor, heldOn }) => [
        ...[provider.code, moduleCode, cycle, plannedFor, heldOn, present(region, provider), SOURCE],
      ]),
  };
}

function assessmentTable(region: FictionalRegion, providers: readonly FictionalProvider[]): TableRows {
  return {
    table: "quality_assessment",
    columns: ["provider_code", "kind", "assessed_on", "outcome", "municipality_codes", "source_code"],
    rows: providers
      .flatMap((provider) => assessmentsOf(region, provider))
      .map(({ provider, kind, assessedOn, outcome }) => [
        ...[provider.code, kind, assessedOn, outcome, present(region, provider), SOURCE],
      ]),
  };
}

function signalTable(region: FictionalRegion, providers: readonly FictionalProvider[]): TableRows {
  return {
    table: "provider_signal",
    columns: [
      ...["municipality_code", "provider_code", "signal_number", "received_on", "subject"],
      ...["closed_on", "source_code"],
    ],
    rows: providers
      .flatMap((provider) => signalsOf(region, provider))
      .map(({ provider, municipalityCode, number, receivedOn, subject, closedOn }) => [
        ...[municipalityCode, provider.code, number, receivedOn, subject, closedOn, SOURCE],
      ]),
  };
}

function socialReturnTable(region: FictionalRegion, contracts: readonly FictionalContract[]): TableRows {
  return {
    table: "social_return",
    columns: [
      ...["contract_code", "financial_year", "provider_code", "obliged_amount", "fulfilled_amount", "due_on"],
      ...["municipality_codes", "source_code"],
    ],
    rows: contracts
      .flatMap((contract) => socialReturnOf(region, contract))
      .map(({ contract, year, obligedCents, fulfilledCents, dueOn }) => [
        ...[contract.code, year, contract.provider.code, euros(obligedCents), euros(fulfilledCents), dueOn],
        ...[contract.municipalityCodes, SOURCE],
      ]),
  };
}

/** How providers are followed: what was measured, talked about, assessed, signalled and owed. */
export function followUpTables(
  region: FictionalRegion,
  providers: readonly FictionalProvider[],
  contracts: readonly FictionalContract[],
): TableRows[] {
  return [
    measurementTable(region, providers),
    talkTable(region, providers),
    assessmentTable(region, providers),
    signalTable(region, providers),
    socialReturnTable(region, contracts),
  ];
}
