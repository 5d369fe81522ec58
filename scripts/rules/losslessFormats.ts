import type { Rule } from "../../src/schema/rules/Rule.js";
import { csvFiles } from "../formats/csvFiles.js";
import { csvTables } from "../formats/csvTables.js";
import { firstDifference } from "../formats/firstDifference.js";
import { flatSchemas } from "../formats/flatSchemas.js";
import { fromFlat } from "../formats/fromFlat.js";
import { readCsv } from "../formats/readCsv.js";
import { recordSchemas } from "../formats/recordSchemas.js";

const tables = csvTables(flatSchemas(recordSchemas()));

/** A record is the same after it was written to the CSV files and read back. An empty optional list, for example, would be lost. */
export const losslessFormats: Rule = {
  name: "losslessFormats",
  *check(dataset) {
    // as bytes, like the shipped files
    const files = [...csvFiles(tables, dataset)].map(([name, text]) => [name, Buffer.from(text).toString()] as const);
    const read = Object.entries<object>({ ...fromFlat(readCsv(tables, new Map(files))) });
    for (const [table, records] of read) {
      const written = dataset[table as keyof typeof dataset] as Readonly<Record<string, { readonly id?: string }>>;
      const ids = Object.values(written).map(({ id }) => id);
      for (const [key, record] of Object.entries(records)) {
        const { id } = written[key]!;
        // lists of records that share an id run together, which uniqueIds reports
        const isShared = id !== undefined && ids.indexOf(id) !== ids.lastIndexOf(id);
        const way = firstDifference(written[key], record);
        if (way === undefined || isShared) continue;
        const place = Array.isArray(records) ? Number(key) : key;
        yield { path: [table, place, ...way], message: "expected what a CSV file can hold" };
      }
    }
  },
};
