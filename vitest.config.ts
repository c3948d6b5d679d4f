import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`src/${path}.ts`, import.meta.url));

/** Examples import the package by its name, which is this source here. */
export const alias = [
  { find: /^jobsift$/, replacement: source("index") },
  { find: /^jobsift\/batch$/, replacement: source("batch/post-pool") },
  { find: /^jobsift\/bullmq$/, replacement: source("engines/bullmq") },
  { find: /^jobsift\/duckdb$/, replacement: source("engines/duckdb") },
  { find: /^jobsift\/tuning$/, replacement: source("tuning") },
  { find: /^jobsift\/([a-z]+)$/, replacement: source("$1/index") },
];

export default defineConfig({
  resolve: { alias },
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/**/*.slow.test.ts", "tests/**/*.engines.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // No snapshot writes itself.
    update: "none",
    // Half of the time went into loading the same modules for each file; no test leaves anything behind in them.
    isolate: false,
    // All cores: on two, vitest would take one.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/lexicon/default.ts", "src/**/types.ts"],
      reporter: ["text-summary", "html"],
    },
  },
});
