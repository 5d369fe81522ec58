import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import { build } from "vite";
import { gzipSize } from "../../scripts/exportSizes.js";
import { findPackage, runWebpack } from "./bundle.js";
import { newProject } from "./newProject.js";

/** The modules of an app by name; those that are no page are loaded by `import()`. */
export interface App {
  readonly modules: Readonly<Record<string, string>>;
  readonly pages: readonly string[];
}

export type PageBundler = keyof typeof bundlers;

/** Returns the bytes that each page loads at first, minified and after gzip: its entry and every chunk it imports statically. */
export async function pageBytes(bundler: PageBundler, { modules, pages }: App): Promise<ReadonlyMap<string, number>> {
  const files = Object.entries(modules).map(([name, code]) => [`${name}.js`, code]);
  const project = await newProject(Object.fromEntries(files));
  const entries = Object.fromEntries(pages.map((name) => [name, join(project, `${name}.js`)]));
  const loaded = await bundlers[bundler](project, entries);
  // servers compress each file on its own
  const bytes = (texts: readonly string[]) => texts.map(gzipSize).reduce((sum, size) => sum + size, 0);
  return new Map([...loaded].map(([page, texts]) => [page, bytes(texts)]));
}

type Entries = Readonly<Record<string, string>>;

/** The minified files that each page loads at first. */
type Loaded = ReadonlyMap<string, readonly string[]>;

const bundlers = {
  async esbuild(project: string, entries: Entries): Promise<Loaded> {
    const { outputFiles, metafile } = await esbuild.build({
      entryPoints: entries,
      outdir: "out",
      absWorkingDir: project,
      bundle: true,
      splitting: true,
      format: "esm",
      minify: true,
      metafile: true,
      write: false,
      logLevel: "error",
    });
    const chunks = Object.entries(metafile.outputs).map(([fileName, { entryPoint, imports }]) => ({
      fileName,
      name: entryPoint?.replace(".js", "") ?? fileName,
      code: outputFiles.find(({ path }) => path === join(project, fileName))!.text,
      imports: imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => path),
    }));
    return loadedBy(Object.keys(entries), chunks);
  },

  async rollup(_: string, entries: Entries): Promise<Loaded> {
    const bundle = await rollup({ input: entries, plugins: [findPackage()], onwarn: () => undefined });
    const chunks = (await bundle.generate({ format: "es" })).output.filter((file) => file.type === "chunk");
    const minified = chunks.map(async ({ code, ...chunk }) => ({
      ...chunk,
      code: (await esbuild.transform(code, { minify: true })).code,
    }));
    return loadedBy(Object.keys(entries), await Promise.all(minified));
  },

  async vite(root: string, entries: Entries): Promise<Loaded> {
    const options = { write: false, rollupOptions: { input: entries } };
    const built = await build({ root, configFile: false, logLevel: "error", build: options });
    const chunks = "output" in built ? built.output.filter((file) => file.type === "chunk") : [];
    return loadedBy(Object.keys(entries), chunks);
  },

  /** As frameworks set it: pages share chunks and what webpack needs at run time. By default, each has its own copies. */
  async webpack(project: string, entries: Entries): Promise<Loaded> {
    const folder = join(project, "out");
    const stats = await runWebpack({
      context: project,
      entry: entries,
      output: { path: folder },
      optimization: { splitChunks: { chunks: "all" }, runtimeChunk: "single" },
    });
    const { entrypoints } = stats.toJson({ all: false, entrypoints: true });
    const loaded = Object.entries(entrypoints).map(async ([page, { assets }]) => {
      const texts = await Promise.all(assets.map(({ name }) => readFile(join(folder, name), "utf8")));
      return [page, texts] as const;
    });
    return new Map(await Promise.all(loaded));
  },
};

interface Chunk {
  readonly fileName: string;
  /** The page, if the chunk is the entry of one. */
  readonly name: string;
  readonly code: string;
  /** The names of the files it imports statically. */
  readonly imports: readonly string[];
}

function loadedBy(pages: readonly string[], chunks: readonly Chunk[]): Loaded {
  return new Map(
    pages.map((page) => {
      const loaded = new Set(chunks.filter(({ name }) => name === page));
      for (const { imports } of loaded) {
        for (const file of imports) loaded.add(chunks.find(({ fileName }) => fileName === file)!);
      }
      return [page, [...loaded].map(({ code }) => code)];
    }),
  );
}
