import type { Viewer } from "#server/auth/viewer.ts";

/** The most connections of a server to the database: as many as ask at once. */
export const MOST_CONNECTIONS = 8;

/** For whom everything is measured: somebody whom row-level security shows every row, so that there is something to show. */
export const BENCH_VIEWER: Viewer = { name: "Meting", role: "ANALYST", municipalities: [] };
