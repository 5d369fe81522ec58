import { gzip } from "pako";
import { code, table } from "../pages/markdown.js";
import type { Reach } from "./tablesOfExports.js";

const HEAD = `<!-- Written by \`npm run sizes\` from dist/. Do not edit: build, and run it again. -->

# Sizes

What each export adds to a program that imports nothing else of the package: bundled and minified by esbuild, in bytes; compressed
by gzip at level 9. Whoever imports several pays for what they share only once.

A table comes along with the functions whose answers are made of its records. Of some tables only the ids come along, with which
arguments are checked and retired ids followed. What is not named in a row never gets into the bundle, however large it grows.

`;

/** What the exports of an entry cost. */
export interface Costs {
  /** What it is imported from. */
  readonly specifier: string;
  readonly bundles: ReadonlyMap<string, string>;
  readonly reaches: ReadonlyMap<string, Reach>;
}

/** The page that tells what an import costs: for each entry, of each export, and of all together. */
export function sizesPage(entries: readonly Costs[]): string {
  return HEAD + entries.map(section).join("\n");
}

function section({ specifier, bundles, reaches }: Costs): string {
  return `## ${specifier}\n\n${table(
    ["import", "minified", "gzip", "tables", "ids alone"],
    [...bundles].map(([name, bundle]) => {
      const { tables, ids } = reaches.get(name) ?? { tables: [], ids: [] };
      return [name === "*" ? "everything" : code(name), ...sizesOf(bundle), listed(tables), listed(ids)];
    }),
  )}`;
}

function listed(tables: readonly string[]): string {
  return tables.map(code).join(", ");
}

/** Bytes, and bytes compressed. The compressor is that of a pinned package, since those of Node differ by version and processor. */
function sizesOf(bundle: string): string[] {
  const bytes = new TextEncoder().encode(bundle);
  return [bytes, gzip(bytes, { level: 9 })].map(({ length }) => length.toLocaleString("en"));
}
