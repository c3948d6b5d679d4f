import { defineConfig } from "vitest/config";

/** What takes minutes (whole data sets, hostile input by the hundred thousand): `npm run test:slow`. */
export default defineConfig({
  test: {
    include: ["tests/**/*.slow.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    update: "none",
    passWithNoTests: true,
  },
});
