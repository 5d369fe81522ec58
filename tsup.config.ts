import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema/index.ts",
    diff: "src/diff/index.ts",
    charts: "src/charts/index.ts",
  },
  tsconfig: "src/tsconfig.json",
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // never minify: it strips the PURE marks
  treeshake: true,
  splitting: true,
  clean: true,
  esbuildPlugins: [
    {
      // Charts ask the main entry's questions, rather than those of a copy.
      name: "what-the-main-entry-has",
      setup(build) {
        const main = `./index${build.initialOptions.outExtension?.[".js"] ?? ".js"}`;
        build.onResolve({ filter: /^(?:\.\.\/)+index\.js$/ }, ({ importer }) =>
          /\/src\/charts\//.test(importer) ? { path: main, external: true } : undefined,
        );
      },
    },
  ],
});
