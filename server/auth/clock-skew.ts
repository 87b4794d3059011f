/** By how much the clocks of the issuer and of this server may differ. */
export const CLOCK_SKEW_IN_SECONDS = 30;
