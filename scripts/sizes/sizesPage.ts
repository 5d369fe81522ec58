import { gzip } from "pako";
import { code, table } from "../pages/markdown.js";
import type { Reach } from "./tablesOfExports.js";

const HEAD = `<!-- Written by \`npm run sizes\` from dist/. Do not edit: build, and run it again. -->

# Sizes

What each export of \`medtech-germany\` adds to a program that imports nothing else of it: bundled and minified by esbuild, in bytes;
compressed by gzip at level 9. Whoever imports several pays for what they share only once.

A table comes along with the functions whose answers are made of its records. Of some tables only the ids come along, with which
arguments are checked and retired ids followed. What is not named in a row never gets into the bundle, however large it grows.

`;

/** The page that tells what an import costs: of each export, and of all together. */
export function sizesPage(bundles: ReadonlyMap<string, string>, reaches: ReadonlyMap<string, Reach>): string {
  return `${HEAD}${table(
    ["import", "minified", "gzip", "tables", "ids alone"],
    [...bundles].map(([name, bundle]) => {
      const { tables, ids } = reaches.get(name) ?? { tables: [], ids: [] };
      return name === "*"
        ? ["everything", ...sizesOf(bundle), "all", ""]
        : [code(name), ...sizesOf(bundle), listed(tables), listed(ids)];
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
