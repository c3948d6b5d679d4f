import { defineConfig } from "vitest/config";

/** What takes minutes (whole data sets, hostile input by the hundred thousand): `npm run test:slow`. */
export default defineConfig({
  test: {
    include: ["tests/**/*.slow.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    // Tests compare the times of small and large texts. In a young space of 16 MB, the default, only what a large text
    // keeps alive is copied by each collection, and a linear cost looks steeper than it is.
    execArgv: ["--min-semi-space-size=256", "--max-semi-space-size=256"],
    update: "none",
    passWithNoTests: true,
  },
});
