import { FictionalBanner } from "./fictional-banner.tsx";

/** The mark of invented providers, where a page shows at least one. */
export function FictionalRegion({ of }: { of: readonly { readonly isFictional: boolean }[] }) {
  return of.some(({ isFictional }) => isFictional) ? (
    <FictionalBanner what="De regio van deze aanbieders" />
  ) : null;
}
