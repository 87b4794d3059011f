import type { Viewer } from "#server/auth/viewer.ts";

/** For whom everything is measured: somebody whom row-level security shows every row, so that there is something to show. */
export const BENCH_VIEWER: Viewer = { name: "Meting", role: "ANALYST", municipalities: [] };
