import { mkdir, writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { keepConstants } from "./scripts/build/constants.js";
import { toJsonSchemas } from "./src/schema/json-schema.js";

const entry = {
  index: "src/index.ts",
  html: "src/html/index.ts",
  schema: "src/schema/index.ts",
  tuning: "src/tuning.ts",
  ats: "src/ats/index.ts",
  batch: "src/batch/post-pool.ts",
  bullmq: "src/engines/bullmq.ts",
  duckdb: "src/engines/duckdb.ts",
  server: "src/server/index.ts",
};

const shared: Options = {
  platform: "node",
  target: "node20",
  clean: false,
  silent: true,
  // Numbers are written where they are used, and constants stay constants: `classify` is a tenth faster for it.
  esbuildOptions: (options) => {
    options.minifySyntax = true;
  },
  plugins: [
    {
      name: "constants",
      renderChunk: (code, { path }) => ({ code: /[.]c?js$/.test(path) ? keepConstants(code) : code }),
    },
  ],
};

/** What goes in and comes out, for those who check it without TypeScript. */
async function writeSchemas(): Promise<void> {
  await mkdir("dist/schemas", { recursive: true });
  for (const [name, schema] of Object.entries(toJsonSchemas())) {
    await writeFile(`dist/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
}

// Three builds: only the ES modules share chunks, and carry the command and what its threads run; a CommonJS file stands alone.
export default defineConfig([
  {
    ...shared,
    entry: { ...entry, cli: "src/cli/index.ts", worker: "src/batch/worker.ts" },
    format: "esm",
    onSuccess: writeSchemas,
  },
  { ...shared, entry, format: "cjs", shims: true, splitting: false },
  { ...shared, entry, format: ["esm", "cjs"], dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } } },
]);
