import type { BenchQuery } from "./bench-query.ts";
import { benchmark } from "./benchmark.ts";
import { byId } from "./by-id.ts";
import { flat } from "./flat.ts";
import { matrix } from "./matrix.ts";
import { nested } from "./nested.ts";
import { providers } from "./providers.ts";
import { rollup } from "./rollup.ts";

/** Everything that is measured. */
export const QUERIES: readonly BenchQuery[] = [byId, flat, nested, providers, rollup, matrix, benchmark];
