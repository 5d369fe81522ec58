import { defineConfig } from "tsup";

/** Writes the declarations. The code is Rollup's, which can put files of our choice into one chunk. */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    clusters: "src/entries/clusters.ts",
    statistics: "src/entries/statistics.ts",
    schema: "src/schema/index.ts",
    diff: "src/diff/index.ts",
    charts: "src/charts/index.ts",
  },
  tsconfig: "src/tsconfig.json",
  format: ["esm", "cjs"],
  dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0", stripInternal: true } },
});
