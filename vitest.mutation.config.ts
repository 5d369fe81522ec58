import { defineConfig } from "vitest/config";

/** The tests that can notice a mutant of `src/` or of the rules: none that spawns a program, packs or draws thousands of catalogs. */
const rooms = [
  "catalog",
  "charts",
  "clusters",
  "diff",
  "internal",
  "lookup",
  "matching",
  "provenance",
  "schema",
  "statistics",
];

export default defineConfig({
  test: {
    include: [
      ...rooms.map((room) => `test/${room}/**/*.test.ts`),
      "test/errors.test.ts",
      "test/scripts/rules/*.test.ts",
    ],
    exclude: ["**/*.memory.test.ts", "**/*.large.test.ts", "**/*.anyText.test.ts"],
    testTimeout: 300_000,
    isolate: false,
  },
});
