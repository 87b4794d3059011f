// `npm run bench`, and `bench:attacks`, `bench:delivery` and `bench:questions`: builds what measures and its servers, and runs the
// one that is named first; what is written after `--` goes along.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("../.data/bench-build", import.meta.url));
await build({
  absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
  entryPoints: {
    main: "benchmarks/main.ts",
    attacks: "benchmarks/attacks/main.ts",
    delivery: "benchmarks/delivery/main.ts",
    questions: "benchmarks/questions/main.ts",
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
const [name = "main"] = process.argv.splice(2, process.argv[2]?.startsWith("-") === false ? 1 : 0);
await import(`${folder}/${name}.js`);
