import { z } from "zod";

/** A variable of a native question. Raw variables only: field filters are not what our cards are made of. */
export const TAG = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  "display-name": z.string().min(1),
  type: z.enum(["text", "number", "date", "boolean"]),
  required: z.boolean().optional(),
  default: z.union([z.string(), z.number(), z.boolean(), z.array(z.unknown())]).optional(),
});
