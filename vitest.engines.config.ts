import { defineConfig } from "vitest/config";
import { alias } from "./vitest.config.js";

/** What starts real engines (ClickHouse, DuckDB, Redis, GNU parallel): `npm run test:engines`. Without one of them its tests skip. */
export default defineConfig({
  resolve: { alias },
  test: {
    include: ["tests/**/*.engines.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    update: "none",
    // One at a time: each measures nothing, but starts processes for all cores.
    fileParallelism: false,
  },
});
