import { Field, ID, Int, ObjectType } from "type-graphql";
import { ObservationDimension } from "../observations/observation-dimension.ts";
import { Unit } from "../observations/unit.ts";
import { DateScalar } from "../scalars/date.ts";
import { Direction } from "./direction.ts";
import { IndicatorKind } from "./indicator-kind.ts";
import { IndicatorLevel } from "./indicator-level.ts";
import { SeriesBreak } from "./series-break.ts";

@ObjectType({
  description: "Indicator: a figure with a definition, computed in one place for everyone who shows it.",
})
export class Indicator {
  @Field(() => ID, { description: "Code: `fte-per-100k`." })
  code!: string;

  @Field(() => String, { description: "Naam, in Dutch." })
  name!: string;

  @Field(() => String, { description: "Definitie, in Dutch: what it says, and what it does not." })
  definition!: string;

  @Field(() => String, { description: "Formule in Dutch words." })
  formula!: string;

  @Field(() => Unit, { description: "Eenheid." })
  unit!: Unit;

  @Field(() => Direction, { description: "Richting: which way is better." })
  direction!: Direction;

  @Field(() => IndicatorKind, { description: "Soort: what it may be summed over." })
  kind!: IndicatorKind;

  @Field(() => String, {
    nullable: true,
    description: "Noemer in Dutch words: what a ratio is divided by; null for what is no ratio.",
  })
  normaliser?: string | null;

  @Field(() => Int, { description: "Versie of the definition." })
  version!: number;

  @Field(() => DateScalar, {
    description: "Geldig vanaf: the day from which this version of the definition holds.",
  })
  validFrom!: string;

  @Field(() => Boolean, { description: "Vergelijkbaar: whether municipalities may be ranked by it at all." })
  isComparable!: boolean;

  @Field(() => IndicatorLevel, { description: "Niveau: what each of its values is of." })
  level!: IndicatorLevel;

  @Field(() => [ObservationDimension], {
    description: "Verdeling besides municipality, module and period: PROVIDER, CARE_CATEGORY, or none.",
  })
  dimensions!: readonly ObservationDimension[];

  @Field(() => [SeriesBreak], { description: "Reeksbreuken, by period." })
  breaks!: readonly SeriesBreak[];

  @Field(() => String, {
    nullable: true,
    description: "Reden, in Dutch, why no source gives it yet; null where it can be computed.",
  })
  notAvailable?: string | null;
}
