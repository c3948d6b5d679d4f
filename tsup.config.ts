import { defineConfig, type Options } from "tsup";

const entry = {
  index: "src/index.ts",
  html: "src/html/index.ts",
  schema: "src/schema/index.ts",
  tuning: "src/tuning/index.ts",
  ats: "src/ats/index.ts",
  batch: "src/batch/index.ts",
  bullmq: "src/engines/bullmq.ts",
};

const shared: Options = { platform: "node", target: "node20", clean: false, silent: true };

// Three builds: only the ES modules share chunks, and carry the command and what its threads run; a CommonJS file stands alone.
export default defineConfig([
  { ...shared, entry: { ...entry, cli: "src/cli/index.ts", worker: "src/batch/worker.ts" }, format: "esm" },
  { ...shared, entry, format: "cjs", shims: true, splitting: false },
  { ...shared, entry, format: ["esm", "cjs"], dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } } },
]);
