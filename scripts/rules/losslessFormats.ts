import type { Rule } from "../../src/schema/rules/Rule.js";
import { readCsvFiles, writeCsvFiles } from "../formats/csv.js";

/** A record is the same after it was written to the CSV files and read back. An empty optional list, for example, would be lost. */
export const losslessFormats: Rule = {
  name: "losslessFormats",
  *check(dataset) {
    // as bytes, like the shipped files
    const files = [...writeCsvFiles(dataset)].map(([name, text]) => [name, Buffer.from(text).toString()] as const);
    const read = Object.entries<object>({ ...readCsvFiles(new Map(files)) });
    for (const [table, records] of read) {
      const written = dataset[table as keyof typeof dataset] as Readonly<Record<string, { readonly id?: string }>>;
      const ids = Object.values(written).map(({ id }) => id);
      for (const [key, record] of Object.entries(records)) {
        const { id } = written[key]!;
        // lists of records that share an id run together, which uniqueIds reports
        const isShared = id !== undefined && ids.indexOf(id) !== ids.lastIndexOf(id);
        const difference = firstDifference(written[key], record);
        if (difference === undefined || isShared) continue;
        const place = Array.isArray(records) ? Number(key) : key;
        yield { path: [table, place, ...difference], message: "expected what a CSV file can hold" };
      }
    }
  },
};

/** Returns the path to the first place in which two JSON values differ, if only in the sign of a zero; undefined if they are equal. */
function firstDifference(a: unknown, b: unknown): (string | number)[] | undefined {
  if (Object.is(a, b)) return undefined;
  if (!isTree(a) || !isTree(b) || Array.isArray(a) !== Array.isArray(b)) return [];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const step = Array.isArray(a) ? Number(key) : key;
    if (Object.hasOwn(a, key) !== Object.hasOwn(b, key)) return [step];
    const further = firstDifference(a[key], b[key]);
    if (further !== undefined) return [step, ...further];
  }
  return undefined;
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
