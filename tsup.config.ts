import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", schema: "src/schema/index.ts", diff: "src/diff/index.ts" },
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
      // The errors are those of the main entry, so that instanceof holds between the two. A chunk for both would do so too,
      // but every file more is felt when the package is imported.
      name: "errors-of-the-main-entry",
      setup(build) {
        const main = `./index${build.initialOptions.outExtension?.[".js"] ?? ".js"}`;
        build.onResolve({ filter: /\/errors\.js$/ }, ({ importer }) =>
          /\/src\/(?:schema|diff)\//.test(importer) ? { path: main, external: true } : undefined,
        );
      },
    },
  ],
});
