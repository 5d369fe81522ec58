import { type BuildOptions, build } from "esbuild";
import type { OpenDataset } from "../src/model/OpenIds.js";
import { datasetInfo } from "./generate/datasetInfo.js";
import { render } from "./generate/render.js";
import { generatedFiles } from "./generatedFiles.js";

/** The tables that an export brings into a bundle. */
export interface Reach {
  /** Tables with all their records. */
  readonly tables: readonly string[];
  /** Tables of which only the ids come along, and redirects. */
  readonly ids: readonly string[];
}

/** Bundles, for each export of an entry, a program that imports nothing else (`*`: everything): name to code. */
export async function eachExport(
  entry: string,
  names: readonly string[],
  options: BuildOptions,
): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: names.map((_, at) => `user:${at}`),
    entryNames: "[name]",
    outdir: "out",
    bundle: true,
    format: "esm",
    write: false,
    plugins: [
      ...(options.plugins ?? []),
      {
        name: "users",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^user:/ }, ({ path }) => ({ path, namespace: "users" }));
          onLoad({ filter: /^user:/, namespace: "users" }, ({ path }) => {
            const name = names[Number(path.slice("user:".length))]!;
            return {
              contents: `export ${name === "*" ? name : `{ ${name} }`} from "./${entry}";`,
              resolveDir: process.cwd(),
            };
          });
        },
      },
    ],
  });
  return new Map(names.map((name, at) => [name, outputFiles![at]!.text]));
}

/**
 * Finds the tables that come along with each export: a user of it pays when they grow.
 *
 * Every record gets another property and every table another record, with texts that occur nowhere else.
 */
export async function tablesOfExports(
  dataset: OpenDataset,
  names: readonly string[],
  entry = "src/index.ts",
): Promise<ReadonlyMap<string, Reach>> {
  const { redirects, ...tables } = dataset;
  const grown = {
    ...Object.fromEntries(
      Object.entries<readonly object[]>(tables).map(([table, records]) => [
        table,
        [...records, { ...records.at(-1), id: `new-id-of-${table}` }].map((record) => ({
          ...record,
          grown: `new-text-of-${table}`,
        })),
      ]),
    ),
    redirects: { ...redirects, "new-id-of-redirects": { kind: "split", to: [] } },
  } as unknown as OpenDataset;
  const bundles = await eachExport(entry, names, {
    plugins: [generatedFiles(render(grown, datasetInfo(grown, "0.0.0")))],
  });
  return new Map(
    [...bundles].map(([name, code]) => {
      const isThere = (what: string) => (table: string) => new RegExp(`new-${what}-of-${table}\\b`).test(code);
      const whole = Object.keys(tables).filter(isThere("text"));
      return [
        name,
        { tables: whole, ids: Object.keys(dataset).filter((table) => !whole.includes(table) && isThere("id")(table)) },
      ];
    }),
  );
}
