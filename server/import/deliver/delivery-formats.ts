import type { DeliveryFormat } from "./delivery-format.ts";
import { addenda } from "./formats/addenda.delivery.ts";
import { assessments } from "./formats/assessments.delivery.ts";
import { contracts } from "./formats/contracts.delivery.ts";
import { declarations } from "./formats/declarations.delivery.ts";
import { measurements } from "./formats/measurements.delivery.ts";
import { meetings } from "./formats/meetings.delivery.ts";
import { performanceIndicators } from "./formats/performance-indicators.delivery.ts";
import { products } from "./formats/products.delivery.ts";
import { providers } from "./formats/providers.delivery.ts";
import { signals } from "./formats/signals.delivery.ts";
import { socialReturn } from "./formats/social-return.delivery.ts";
import { statements } from "./formats/statements.delivery.ts";

/** Every kind of file that can be delivered, in the order in which they need each other. */
export const DELIVERY_FORMATS: readonly DeliveryFormat[] = [
  providers,
  products,
  contracts,
  addenda,
  performanceIndicators,
  measurements,
  meetings,
  assessments,
  signals,
  socialReturn,
  statements,
  declarations,
];

/** The kind of file of this name, or null. */
export function deliveryFormat(name: string): DeliveryFormat | null {
  return DELIVERY_FORMATS.find((format) => format.name === name) ?? null;
}
