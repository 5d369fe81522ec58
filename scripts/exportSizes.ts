import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzip } from "pako";
import { checkData } from "./generate/checkData.js";
import { readData } from "./generate/readData.js";
import { code, table } from "./pages/markdown.js";
import { eachExport, type Reach, tablesOfExports } from "./tablesOfExports.js";

const HEAD = `<!-- Written by \`npm run update\` from dist/. Do not edit: run it again. -->

# Sizes

What each export adds to a program that imports nothing else from the package. Sizes are in bytes: bundled and minified by esbuild,
then compressed by gzip at level 9. If you import several exports, you pay for shared parts only once.

In an app with several pages, a page loads whole chunks of the package. They hold clusters, statistics, the functions that query
statistics, sources, and two small shared parts. A page that uses clusters hardly grows (at most 1 kB) when another page uses statistics or a chart; a page that
uses one statistic loads what all pages together use of the statistics. With esbuild and Angular, import the entries
\`medtech-germany/clusters\` and \`medtech-germany/statistics\`, since these bundlers don't split the main entry.

A table comes along with the functions that return its records. For some tables only the ids come along: they validate arguments
and follow retired ids. Tables that a row doesn't name never get into the bundle, however large they grow.

`;

/** What the exports of an entry cost. */
export interface Costs {
  /** What it is imported from. */
  readonly specifier: string;
  readonly bundles: ReadonlyMap<string, string>;
  readonly reaches: ReadonlyMap<string, Reach>;
}

/** Bundles each export of `dist/`, which has to be built from the current sources. */
export async function exportSizes(): Promise<readonly Costs[]> {
  const { dataset } = checkData(readData("data"));
  const costs: Costs[] = [];
  for (const { specifier, built, source } of [
    { specifier: "medtech-germany", built: "dist/index.js", source: "src/index.ts" },
    { specifier: "medtech-germany/charts", built: "dist/charts.js", source: "src/charts/index.ts" },
  ]) {
    const names = ["*", ...Object.keys((await import(pathToFileURL(resolve(built)).href)) as object).sort()];
    const bundles = await eachExport(built, names, { minify: true });
    costs.push({ specifier, bundles, reaches: await tablesOfExports(dataset, names, source) });
  }
  return costs;
}

/** Renders docs/sizes.md: for each entry the cost of each export, and of all together. */
export function sizesPage(entries: readonly Costs[]): string {
  return HEAD + entries.map(section).join("\n");
}

/** Counts the bytes of a text after gzip, with a pinned package: Node's own gzip differs by version and processor. */
export function gzipSize(text: string): number {
  return gzip(new TextEncoder().encode(text), { level: 9 }).length;
}

function section({ specifier, bundles, reaches }: Costs): string {
  return `## ${specifier}\n\n${table(
    ["import", "minified", "gzip", "tables", "ids alone"],
    [...bundles].map(([name, bundle]) => {
      const { tables, ids } = reaches.get(name) ?? { tables: [], ids: [] };
      const sizes = [Buffer.byteLength(bundle), gzipSize(bundle)].map((bytes) => bytes.toLocaleString("en"));
      return [name === "*" ? "everything" : code(name), ...sizes, listed(tables), listed(ids)];
    }),
  )}`;
}

function listed(tables: readonly string[]): string {
  return tables.map(code).join(", ");
}
