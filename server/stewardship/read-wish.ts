import { z } from "zod";
import { DELIVERY_FORMATS } from "../import/deliver/delivery-formats.ts";

/** What a steward says of a file. */
export interface UploadWish {
  /** The name of the format. */
  readonly format: string;
  readonly deliveredOn: string;
  readonly deliveredBy: string;
}

const NAMES = DELIVERY_FORMATS.map(({ name }) => name);

/** Everything that may be said, in words for whoever says something else. */
function wishBefore(today: string) {
  return z.strictObject(
    {
      format: z.enum(NAMES, "Kies wat het bestand bevat."),
      deliveredOn: z.iso
        .date("Vul de dag in waarop het bestand is ontvangen.")
        .refine((day) => day <= today, "De dag van ontvangst is vandaag of eerder."),
      deliveredBy: z
        .string()
        .trim()
        .min(1, "Vul in wie het bestand heeft aangeleverd.")
        .max(100, "Wie het aanlevert past in honderd tekens."),
    },
    "Stuur het bestand, wat het bevat, de dag van ontvangst en wie het aanlevert.",
  );
}

/**
 * Reads what came with a file.
 * @param today `YYYY-MM-DD`: what comes until a day in the future would be older, and refused
 * @returns the wish, or in words what is wrong with it
 */
export function readWish(fields: Readonly<Record<string, unknown>>, today: string): UploadWish | string {
  const { success, data, error } = wishBefore(today).safeParse(fields);
  return success ? data : error.issues.map(({ message }) => message).join(" ");
}
