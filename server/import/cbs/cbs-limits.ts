/** How long, how much and how often. Sizes are bytes after decompression, times are milliseconds. */
export interface CbsLimits {
  /** For one request, from the first byte sent to the last received. */
  readonly timeoutMs: number;
  readonly pageBytes: number;
  /** All pages of the table together, those of an earlier run included. */
  readonly totalBytes: number;
  /** Including the first. */
  readonly attempts: number;
  /** Before the second attempt; doubles with each further one. */
  readonly firstPauseMs: number;
  /** A pause is never longer; when CBS asks for longer we stop. */
  readonly longestPauseMs: number;
}

/** A full v4 page is 100,000 observations, some 17 MB, and takes CBS some 20 seconds. */
export const CBS_LIMITS: CbsLimits = {
  timeoutMs: 120_000,
  pageBytes: 128 * 1024 ** 2,
  totalBytes: 4 * 1024 ** 3,
  attempts: 6,
  firstPauseMs: 1_000,
  longestPauseMs: 300_000,
};
