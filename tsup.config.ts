import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", schema: "src/schema/index.ts" },
  tsconfig: "src/tsconfig.json",
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // entries share one copy of the errors, so that instanceof holds between them; never minify: it strips the PURE marks
  splitting: true,
  treeshake: true,
  clean: true,
});
