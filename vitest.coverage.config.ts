import { defineConfig } from "vitest/config";
import mutation from "./vitest.mutation.config.js";

/** What the tests of `src/` run of it: every statement and every branch. */
export default defineConfig({
  test: {
    ...mutation.test,
    include: [...mutation.test!.include!, "test/property/*.test.ts", "test/fuzz/parsers.test.ts"],
    exclude: ["**/*.memory.test.ts"],
    coverage: {
      enabled: true,
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/generated/**", "src/model/**", "src/**/index.ts"],
      reporter: ["text", "json"],
      reportsDirectory: ".tmp/coverage",
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
  },
});
