// `npm run bench`: builds the benchmark and its servers, and runs it; what is written after `--` goes along.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("../.data/bench-build", import.meta.url));
await build({
  absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
  entryPoints: {
    main: "benchmarks/main.ts",
    ours: "benchmarks/servers/ours.ts",
    bare: "benchmarks/servers/bare.ts",
    postgraphile: "benchmarks/servers/postgraphile.ts",
  },
  outdir: folder,
  bundle: true,
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node24",
  keepNames: true,
});
await import(`${folder}/main.js`);
