import type { OpenDataset } from "../../src/model/OpenIds.js";
import { datasetInfo } from "../generate/datasetInfo.js";
import { render } from "../generate/render.js";
import { generatedFiles } from "../generatedFiles.js";
import { eachExport } from "./eachExport.js";

/** What comes along with an export. */
export interface Reach {
  /** Tables with all their records. */
  readonly tables: readonly string[];
  /** Tables of which the ids alone come along, and redirects. */
  readonly ids: readonly string[];
}

/**
 * Which tables come along with each export: those whose growth a user of it would feel.
 *
 * Every table is made to grow, each record by a field and each table by a record, under names that occur nowhere else.
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
