import type { DatasetInfo } from "../../src/model/DatasetInfo.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { type IdTable, type TableName, tableNames } from "../../src/schema/tables.js";
import { idTables, readTableDocs, recordOf } from "./tables.js";
import { toSource } from "./toSource.js";

const BANNER = "// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.\n";

const REDIRECTS_DOC = "Retired ids, and what became of each.";

/** Renders the files of `src/generated/` from a checked dataset: name to content. The same input gives the same bytes. */
export function render(dataset: OpenDataset, info: DatasetInfo): ReadonlyMap<string, string> {
  const docs = readTableDocs();
  const files = {
    "ids.ts": renderIds(dataset),
    ...Object.fromEntries(tableNames.map((table) => [`${table}.ts`, renderTable(dataset, table, docs[table])])),
    "matrix.ts": renderMatrix(dataset),
    "redirects.ts": renderConst("redirects", "Readonly<Record<string, Redirect>>", REDIRECTS_DOC, dataset.redirects),
    "dataset.ts": renderConst(
      "dataset",
      "DatasetInfo",
      "What this release of the dataset is: name, version, digest and the number of records.",
      info,
    ),
    "idLists.ts": renderIdLists(),
    "tables.ts": renderDataset(docs),
    "index.ts": renderIndex(),
  };
  return new Map(Object.entries(files).map(([name, content]) => [name, BANNER + content]));
}

/** Renders ids as closed unions of literals, and retired ids by table. Types alone: nothing is left at run time. */
function renderIds(dataset: OpenDataset): string {
  const blocks = entriesOfIdTables().map(([table, { type, what }]) => {
    const ids = dataset[table].map(({ id }) => id);
    return `
/** The id of ${what}. */
export type ${type} =${union(ids)};
/** A retired id of ${what}, which is still understood. */
export type Retired${type} =${union(retiredIds(dataset, new Set(ids)))};
`;
  });
  return `${blocks.join("")}
/** The id of any record of the dataset; ids are unique across its tables. */
export type DatasetId = ${Object.values(idTables)
    .map(({ type }) => type)
    .join(" | ")};
`;
}

function union(ids: readonly string[]): string {
  return ids.length === 0 ? " never" : ids.map((id) => `\n  | ${JSON.stringify(id)}`).join("");
}

function retiredIds({ redirects }: OpenDataset, current: ReadonlySet<string>): string[] {
  return Object.keys(redirects).filter((id) => {
    const to = redirects[id]?.to;
    return current.has(typeof to === "string" ? to : (to?.[0] as string));
  });
}

/** Renders a table after the list of its ids: near each other they compress to little more than one of them. */
function renderTable(dataset: OpenDataset, table: TableName, doc: string): string {
  const record = recordOf(table);
  const ids = Object.hasOwn(idTables, table) ? renderIdList(dataset, table as IdTable) : "";
  return renderConst(table, `readonly ${record}[]`, doc, dataset[table], ids);
}

function renderIdList(dataset: OpenDataset, table: IdTable): string {
  const { type, list } = idTables[table];
  const head = `export const ${list}: readonly ${type}[] = `;
  const ids = dataset[table].map(({ id }) => id);
  return `import type { ${type} } from "./ids.js";\n\n${head}${toSource(ids, "", head.length + 1)};\n`;
}

/** Renders a frozen constant. The last name in its type is that of the model. */
function renderConst(name: string, type: string, doc: string, value: unknown, before = ""): string {
  const model = type.match(/\w+/g)!.at(-1)!;
  return `import { deepFreeze } from "../internal/deepFreeze.js";
import type { ${model} } from "../model/${model}.js";
${before}
/** ${doc} */
export const ${name}: ${type} = /* @__PURE__ */ deepFreeze(${toSource(value)});
`;
}

/** Renders the marks of the matrix as bits, so that scores need no record and no work at load. */
export function renderMatrix({ clusters, focusAreas }: OpenDataset): string {
  const words = Math.ceil(focusAreas.length / 32);
  const rows = clusters.flatMap((cluster) => {
    const row = new Int32Array(words);
    for (const [area, { id }] of focusAreas.entries()) {
      if (cluster.focusAreas.includes(id)) row[area >>> 5] = (row[area >>> 5] as number) | (1 << (area & 31));
    }
    return [...row];
  });
  return `
/** For each cluster ${words} word(s) of 32 bits, bit f set where it lists focus area f. */
export const matrix: readonly number[] = [${rows.join(", ")}];
`;
}

/** Renders the lists of ids in one list. It keeps nothing in a bundle but what it names. */
function renderIdLists(): string {
  const entries = entriesOfIdTables();
  return `${entries.map(([table, { list }]) => `import { ${list} } from "./${table}.js";\n`).join("")}\
import type { DatasetId } from "./ids.js";

/** The current ids of every table, in the order of the dataset. */
export const idLists: readonly (readonly DatasetId[])[] = [${entries.map(([, { list }]) => list).join(", ")}];
`;
}

function renderDataset(docs: Readonly<Record<TableName, string>>): string {
  const imports = [...tableNames.map(recordOf), "Redirect"];
  const property = (doc: string, name: string, type: string) => `  /** ${doc} */\n  readonly ${name}: ${type};\n`;
  return `${imports.map((record) => `import type { ${record} } from "../model/${record}.js";\n`).join("")}
/** All tables in one object. */
export interface Dataset {
${tableNames.map((table) => property(docs[table], table, `readonly ${recordOf(table)}[]`)).join("")}\
${property(REDIRECTS_DOC, "redirects", "Readonly<Record<string, Redirect>>")}}
`;
}

/** Renders what the main entry exports of every table: its records, their type and the types of their ids. */
function renderIndex(): string {
  const ids = Object.values(idTables).flatMap(({ type }) => [type, `Retired${type}`]);
  const records = [...tableNames.map(recordOf), "Redirect"];
  return `${[...tableNames, "redirects", "dataset"].map((name) => `export { ${name} } from "./${name}.js";\n`).join("")}\
export type { Dataset } from "./tables.js";
export type {
  DatasetId,
${ids.map((id) => `  ${id},\n`).join("")}} from "./ids.js";
${records.map((record) => `export type { ${record} } from "../model/${record}.js";\n`).join("")}`;
}

function entriesOfIdTables() {
  return Object.entries(idTables) as [IdTable, (typeof idTables)[IdTable]][];
}
