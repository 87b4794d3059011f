import { z } from "zod";

/**
 * A map from what an issuer says to what it means here: `rs-analist=ANALYST, rs-gemeente=MUNICIPALITY`.
 * @param meaning what may stand on the right
 * @param fault what to say of a pair that isn't one
 */
export function claimMap<Meaning extends string>(meaning: z.ZodType<Meaning>, fault: string) {
  return z
    .string()
    .default("")
    .transform((text, context): ReadonlyMap<string, Meaning> => {
      const pairs = text.split(",").map((pair) => pair.trim());
      const map = new Map<string, Meaning>();
      for (const pair of pairs.filter((one) => one !== "")) {
        const [said = "", means] = pair.split("=").map((side) => side.trim());
        const { success, data } = meaning.safeParse(means);
        if (!success || said === "") {
          context.addIssue({ code: "custom", message: fault });
          return z.NEVER;
        }
        map.set(said, data);
      }
      return map;
    });
}
