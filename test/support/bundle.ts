import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { type RollupCache, rollup } from "rollup";
import { build } from "vite";
import { inject } from "vitest";
import { consumerPackage } from "./ifConsumers.js";
import { newProject } from "./newProject.js";

/** Programs of users, by name: as they are written, or as a bundler makes them. */
export type Programs = Readonly<Record<string, string>>;

interface WebpackStats {
  hasErrors(): boolean;
  toString(): string;
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
    const dist = join(inject("installed"), "node_modules/medtech-germany/dist");
    const files: Readonly<Record<string, string>> = {
      "medtech-germany": join(dist, "index.js"),
      "medtech-germany/charts": join(dist, "charts.js"),
    };
    const find = { name: "package", resolveId: (id: string) => files[id] };
    let cache: RollupCache | undefined;
    return oneByOne(programs, async (code) => {
      const plugins = [userCode(code), find];
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
    const webpack = consumerPackage<Webpack>("webpack");
    const compiler = webpack({
      mode: "production",
      context: project,
      entry: Object.fromEntries(Object.keys(programs).map((name) => [name, `./${name}.js`])),
      output: { path: join(project, "out") },
      performance: false,
    });
    const stats = await new Promise<WebpackStats>((resolve, reject) => {
      compiler.run((error, result) => (error ? reject(error) : resolve(result)));
    });
    if (stats.hasErrors()) throw new Error(stats.toString());
    return oneByOne(programs, (_, name) => readFile(join(project, `out/${name}.js`), "utf8"));
  },
};

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
