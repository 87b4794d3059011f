import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { IndicatorMeasurement } from "#schema/types/providers/indicator-measurement.ts";
import { Provider } from "#schema/types/providers/provider.ts";
import { SpendByMonth } from "#schema/types/providers/spend-by-month.ts";
import { StatementComparison } from "#schema/types/providers/statement-comparison.ts";
import { StatementDelivery } from "#schema/types/providers/statement-delivery.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { checkPeriod } from "./ask-page.ts";
import { measurementsOfProvider } from "./measurement.loader.ts";
import type { MeasurementRow } from "./measurement.queries.ts";
import type { ProviderRow } from "./provider.queries.ts";
import { comparisonsOfProvider, deliveriesOfProvider, spendByMonthOfProvider } from "./statement.loader.ts";

const PERIOD = {
  nullable: true,
  description: "Periode: `2025`, `2025-T2`, `2025-Q3`, `2025-07`; the default is all.",
} as const;

function keyOf({ code }: ProviderRow, period: string | null) {
  checkPeriod(period);
  return { providerCode: code, period: period ?? null };
}

/** What follows from statements and measurements; only what the viewer may see. */
@Resolver(() => Provider)
export class ProviderStatementsResolver {
  @FieldResolver(() => [IndicatorMeasurement], { description: "Metingen of performance indicators." })
  measurements(
    @Root() provider: ProviderRow,
    @Arg("period", () => String, PERIOD) period: string | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MeasurementRow[]> {
    return loaders.many(measurementsOfProvider, keyOf(provider, period));
  }

  @FieldResolver(() => [SpendByMonth], { description: "Omzet per maand, by the statements." })
  spendByMonth(
    @Root() provider: ProviderRow,
    @Arg("period", () => String, PERIOD) period: string | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SpendByMonth[]> {
    return loaders.many(spendByMonthOfProvider, keyOf(provider, period));
  }

  @FieldResolver(() => [StatementDelivery], { description: "Aanleveringen of statements, the latest first." })
  deliveries(
    @Root() provider: ProviderRow,
    @Arg("period", () => String, PERIOD) period: string | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<StatementDelivery[]> {
    return loaders.many(deliveriesOfProvider, keyOf(provider, period));
  }

  @FieldResolver(() => [StatementComparison], {
    description: "Opgave naast declaraties, month by month.",
  })
  statementComparisons(
    @Root() provider: ProviderRow,
    @Arg("period", () => String, PERIOD) period: string | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<StatementComparison[]> {
    return loaders.many(comparisonsOfProvider, keyOf(provider, period));
  }
}
