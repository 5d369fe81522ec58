import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type InlineConfig, type Plugin, type Rolldown } from "vite";

/** What a first visit may cost, in bytes of JavaScript after gzip. */
const FIRST_LOAD = 60_000;

export interface Built {
  /** Bytes of JavaScript, after gzip, that the page needs before it can be used. */
  readonly firstLoad: number;
  /** The names of the files, without the page itself. */
  readonly files: readonly string[];
}

const source = resolve("explorer");

/**
 * Builds the explorer with the package that a project has installed.
 *
 * @param project - folder whose `node_modules` holds the packed package
 * @param outDir - replaced, if it exists
 * @throws if a first visit costs more than its budget
 */
export async function buildExplorer(project: string, outDir: string): Promise<Built> {
  const shared: InlineConfig = { configFile: false, logLevel: "warn", base: "./", publicDir: false };
  const { output } = (await build({
    ...shared,
    root: source,
    plugins: [fromPackage(project)],
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // vega, which is loaded with the first chart
      chunkSizeWarningLimit: 1200,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  })) as Rolldown.RolldownOutput;
  const firstLoad = costOf(output);
  if (firstLoad > FIRST_LOAD) throw new Error(`a first visit loads ${firstLoad} bytes, of ${FIRST_LOAD} at most`);

  const files = output.map(({ fileName }) => fileName).filter((name) => name !== "index.html");
  const edition = createHash("sha256").update(files.sort().join()).digest("hex").slice(0, 12);
  await build({
    ...shared,
    root: join(source, "offline"),
    define: { FILES: JSON.stringify(["./", ...files]), EDITION: JSON.stringify(edition) },
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      lib: { entry: "offline.ts", formats: ["es"], fileName: () => "offline.js" },
    },
  });
  return { firstLoad, files };
}

/** Resolves the package from a project that has installed it, like the bundler of a user, and not from this folder. */
function fromPackage(project: string): Plugin {
  return {
    name: "from-package",
    enforce: "pre",
    resolveId(id) {
      if (!/^medtech-germany(?:\/|$)/.test(id)) return null;
      return this.resolve(id, join(project, "index.js"), { skipSelf: true });
    },
  };
}

/** Adds up the entry, its static imports and the texts of one language: the longer one. */
function costOf(output: Rolldown.RolldownOutput["output"]): number {
  const chunks = new Map(output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])));
  const needed = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of needed) for (const imported of chunks.get(name)!.imports) needed.add(imported);
  const cost = (name: string) => gzipSync(chunks.get(name)!.code).length;
  const texts = [...chunks.values()].filter(({ facadeModuleId }) => /\/texts\/..\.ts$/.test(facadeModuleId ?? ""));
  if (texts.length === 0) throw new Error("found no texts among what the page loads");
  return [...needed].reduce((sum, name) => sum + cost(name), Math.max(...texts.map(({ fileName }) => cost(fileName))));
}
