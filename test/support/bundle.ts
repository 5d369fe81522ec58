import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { type RollupCache, rollup } from "rollup";
import { build } from "vite";
import { inject } from "vitest";
import { consumerFile, consumerPackage } from "./ifConsumers.js";
import { newProject } from "./newProject.js";
import { root } from "./root.js";

/** Programs of users, by name: as they are written, or as a bundler makes them. */
export type Programs = Readonly<Record<string, string>>;

interface WebpackStats {
  hasErrors(): boolean;
  toString(): string;
  toJson(options: object): {
    readonly entrypoints: Readonly<Record<string, { readonly assets: readonly { readonly name: string }[] }>>;
  };
}

type Webpack = (options: object) => {
  run(done: (error: Error | null, stats: WebpackStats) => void): void;
};

/** What bundlers make of programs in a project that has the packed package installed. */
export const bundlers = {
  /** Reads package.json, and believes it when it says that no file has side effects. */
  async esbuild(programs: Programs): Promise<Programs> {
    const project = await newProject(inFiles(programs));
    const { outputFiles } = await esbuild.build({
      entryPoints: Object.keys(programs).map((name) => join(project, `${name}.js`)),
      outdir: project,
      bundle: true,
      format: "esm",
      write: false,
      logLevel: "error",
    });
    return Object.fromEntries(Object.keys(programs).map((name, at) => [name, outputFiles[at]!.text]));
  },

  /** Knows nothing of package.json: what it leaves out, the code itself showed to be without side effects. */
  rollup(programs: Programs): Promise<Programs> {
    let cache: RollupCache | undefined;
    return oneByOne(programs, async (code) => {
      const plugins = [userCode(code), findPackage()];
      const bundle = await rollup({ input: USER, plugins, ...(cache && { cache }), onwarn: () => undefined });
      cache = bundle.cache;
      return (await bundle.generate({ format: "es" })).output[0].code;
    });
  },

  /** As it does by default: for the browser, and minified. */
  vite(programs: Programs): Promise<Programs> {
    const root = inject("installed");
    return oneByOne(programs, async (code) => {
      const options = { write: false, rollupOptions: { input: USER } };
      const plugins = [userCode(code)];
      const built = await build({ root, configFile: false, logLevel: "error", plugins, build: options });
      return "output" in built ? built.output[0].code : "";
    });
  },

  /** Its production mode, without which it leaves in what nobody uses. */
  async webpack(programs: Programs): Promise<Programs> {
    const project = await newProject(inFiles(programs));
    await runWebpack({
      context: project,
      entry: Object.fromEntries(Object.keys(programs).map((name) => [name, `./${name}.js`])),
      output: { path: join(project, "out") },
    });
    return oneByOne(programs, (_, name) => readFile(join(project, `out/${name}.js`), "utf8"));
  },
};

/** Lets Rollup, which reads no package.json, find the entries of the packed package. */
export function findPackage() {
  const dist = join(inject("installed"), "node_modules/medtech-germany/dist");
  return {
    name: "package",
    resolveId: (id: string) => {
      const [name, entry = "index"] = id.split("/");
      return name === "medtech-germany" ? join(dist, `${entry}.js`) : undefined;
    },
  };
}

/** Runs webpack in production mode, unless the options name another. */
export async function runWebpack(options: object): Promise<WebpackStats> {
  const webpack = consumerPackage<Webpack>("webpack");
  const compiler = webpack({ mode: "production", performance: false, ...options });
  const stats = await new Promise<WebpackStats>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString());
  return stats;
}

interface Metro {
  loadConfig(options: object, config: object): Promise<object>;
  runBuild(config: object, options: object): Promise<{ readonly code: string }>;
}

/** Bundles a file of a project with Metro, minified. It finds its own run time among the consumers, as if the project had it. */
export async function bundleWithMetro(project: string, entry: string, packageExports = true): Promise<string> {
  const { loadConfig, runBuild } = consumerPackage<Metro>("metro");
  const config = await loadConfig(
    { cwd: project, maxWorkers: 1 },
    {
      projectRoot: project,
      // it reads nothing else, and follows links only into these
      watchFolders: [consumerFile("metro-runtime"), join(root, "node_modules/zod")],
      cacheStores: [],
      reporter: { update: () => undefined },
      resolver: {
        nodeModulesPaths: [consumerFile("")],
        unstable_enablePackageExports: packageExports,
        useWatchman: false,
      },
      transformer: { getTransformOptions: async () => ({ transform: { experimentalImportSupport: true } }) },
    },
  );
  return (await runBuild(config, { entry, dev: false, minify: true })).code;
}

/** The name under which a bundler finds a program that stands in no file. */
const USER = "virtual:user";

function userCode(code: string) {
  return {
    name: "user",
    resolveId: (id: string) => (id === USER ? id : undefined),
    load: (id: string) => (id === USER ? code : undefined),
  };
}

function inFiles(programs: Programs): Record<string, string> {
  return Object.fromEntries(Object.entries(programs).map(([name, code]) => [`${name}.js`, code]));
}

async function oneByOne(
  programs: Programs,
  bundle: (code: string, name: string) => Promise<string>,
): Promise<Programs> {
  const bundles: Record<string, string> = {};
  for (const [name, code] of Object.entries(programs)) bundles[name] = await bundle(code, name);
  return bundles;
}
