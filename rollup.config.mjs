import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import esbuild from "rollup-plugin-esbuild";

/** The public entries; `schema` is `medtech-germany/schema`. */
const entries = {
  index: "src/index.ts",
  clusters: "src/entries/clusters.ts",
  statistics: "src/entries/statistics.ts",
  schema: "src/schema/index.ts",
  diff: "src/diff/index.ts",
  charts: "src/charts/index.ts",
};

/** Which files of src/ make up each chunk. Bundlers assign whole chunks to pages, so none mixes table groups. */
const chunks = {
  core: /^(?:errors|internal\/(?:deepFreeze|ids|messages|untrusted)|generated\/(?:redirects|states))\.ts$/,
  // what pages with clusters alone don't need
  shared: /^(?:internal\/(?:enums|isEqual)|generated\/dataset)\.ts$/,
  clusters:
    /^(?:(?:catalog|clusters|matching)\/.+|internal\/bits|lookup\/clusters|generated\/(?:clusters|focusAreas|matrix))\.ts$/,
  "statistics-data": /^generated\/statistics\.ts$/,
  sources:
    /^(?:provenance\/(?!resolveId)\w+|statistics\/corroborationsOf|lookup\/sources|generated\/(?:sources|corroborations|programmes|policyAreas))\.ts$/,
  figures: /^(?:statistics\/\w+|internal\/words|lookup\/statistics|generated\/(?:indicators|hospitals))\.ts$/,
};

const src = resolve("src");

/**
 * Begins with an empty dist/, and ends with a folder per entry beside it. Tools that don't read `exports` (TypeScript's node10,
 * Jest 27, eslint-plugin-import) find an entry through the package.json in its folder.
 */
const folders = {
  name: "folders",
  buildStart: () => rmSync("dist", { recursive: true, force: true }),
  writeBundle() {
    const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const name of Object.keys(entries).filter((name) => name !== "index")) {
      const { import: esm, require: cjs } = exports[`./${name}`];
      const fields = { main: cjs.default, module: esm.default, types: cjs.types, sideEffects: false };
      mkdirSync(name, { recursive: true });
      writeFileSync(`${name}/package.json`, `${JSON.stringify(fields, null, 2).replaceAll("./dist", "../dist")}\n`);
    }
  },
};

export default {
  input: entries,
  external: ["zod/v4"],
  plugins: [esbuild({ target: "es2020", tsconfig: "src/tsconfig.json" }), folders],
  treeshake: { moduleSideEffects: false },
  output: ["js", "cjs"].map((extension) => ({
    dir: "dist",
    format: extension === "js" ? "es" : "cjs",
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `chunks/[name].${extension}`,
    // an entry must not load what only its chunks need
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    manualChunks: (id) => Object.keys(chunks).find((name) => chunks[name].test(id.slice(src.length + 1))),
  })),
};
