import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsvFiles, writeCsvFiles } from "../../../scripts/formats/csv.js";
import { recordSchemas } from "../../../scripts/formats/jsonSchema.js";
import { digestOf } from "../../../scripts/generate/datasetInfo.js";
import { dataset } from "../../../src/index.js";
import type { OpenDataset } from "../../../src/model/OpenIds.js";
import { filesOf } from "../../support/dataCopy.js";
import { hardText, recordArbitrary } from "../../support/recordArbitrary.js";
import { tables } from "../../support/tables.js";

const files = filesOf("formats/data");
/** Reads CSV files after they have been bytes. */
const readBack = (written: ReadonlyMap<string, string>): OpenDataset =>
  readCsvFiles(new Map([...written].map(([name, text]) => [name, Buffer.from(text).toString()])));

/** Random records of every table, with unique ids. */
const datasets = fc
  .record(
    Object.fromEntries(
      Object.entries(recordSchemas).map(([table, schema]) => [
        table,
        table === "redirects"
          ? fc.dictionary(hardText, recordArbitrary(schema), { maxKeys: 3 })
          : fc.array(fc.tuple(hardText, recordArbitrary(schema)), { maxLength: 3 }).map((drawn) =>
              drawn.map(([id, record], i) => {
                return "id" in (record as object) ? { ...(record as object), id: `${id}${i}` } : record;
              }),
            ),
      ]),
    ),
  )
  .map((drawn) => drawn as unknown as OpenDataset);

describe("the CSV files", () => {
  it("hold the whole built-in dataset: read back, it has the same digest", () => {
    const read = readBack(files);
    expect(read).toEqual(tables);
    expect(digestOf(read)).toBe(dataset.digest);
  });

  it("give back any records of the same shape, whatever their texts contain", () => {
    fc.assert(
      fc.property(datasets, (drawn) => {
        expect(readBack(writeCsvFiles(drawn))).toEqual(drawn);
      }),
      { numRuns: 100 },
    );
  });

  it("cannot be read if an entry belongs to no record", () => {
    const orphan = new Map([...files, ["cluster-states.csv", "cluster_id,state_code\nnobody,DE-BY\n"]]);
    expect(() => readBack(orphan)).toThrow("cluster-states.csv: no record has the cluster_id nobody");
  });
});

describe("the JSON files", () => {
  it("hold the whole built-in dataset", () => {
    const names = Object.keys(tables).map((table) => [table, table.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)]);
    const read = names.map(([table, name]) => [table, JSON.parse(readFileSync(`formats/data/${name}.json`, "utf8"))]);
    expect(Object.fromEntries(read)).toEqual(tables);
    expect(digestOf(Object.fromEntries(read))).toBe(dataset.digest);
  });

  it("have one record per line", () => {
    const lines = files.get("statistics.json")!.trimEnd().split("\n");
    expect(lines).toHaveLength(tables.statistics.length + 2);
    expect(JSON.parse(lines[1]!.slice(0, -1))).toEqual(tables.statistics[0]);
  });
});
