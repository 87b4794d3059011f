import { createRandom } from "../random/random.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import { ProviderNames } from "../region/invented-names.ts";
import { skewedShares, topCount } from "../region/skewed-shares.rules.ts";
import type { FictionalProvider } from "./fictional-provider.ts";
import { makeProvider } from "./make-provider.ts";

/** Makes the providers one at a time, in the order of their codes, which says nothing of their turnover. */
export function* makeProviders(region: FictionalRegion): Generator<FictionalProvider> {
  const { recipe, size } = region;
  const random = createRandom(`${size.seed}/ranks`);
  const shares = skewedShares(size.providers, topCount(size.providers), recipe.top_share);
  const ranks = random.shuffled(shares.map((_, index) => index + 1));
  const names = new ProviderNames(recipe);
  for (const [position, rank] of ranks.entries()) {
    const share = (shares[rank - 1] ?? 0) * (0.93 + 0.14 * random.next());
    yield makeProvider(region, names, position, rank, share);
  }
}
