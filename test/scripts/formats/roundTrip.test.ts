import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvFiles } from "../../../scripts/formats/csvFiles.js";
import { csvTables } from "../../../scripts/formats/csvTables.js";
import { flatSchemas } from "../../../scripts/formats/flatSchemas.js";
import { fromFlat } from "../../../scripts/formats/fromFlat.js";
import { readCsv } from "../../../scripts/formats/readCsv.js";
import { recordSchemas } from "../../../scripts/formats/recordSchemas.js";
import { digestOf } from "../../../scripts/generate/datasetInfo.js";
import { dataset } from "../../../src/index.js";
import type { OpenDataset } from "../../../src/model/OpenIds.js";
import { filesOf } from "../../support/dataCopy.js";
import { hardText, recordArbitrary } from "../../support/recordArbitrary.js";
import { tables as shipped } from "../../support/tables.js";

const schemas = recordSchemas();
const tables = csvTables(flatSchemas(schemas));
const files = filesOf("formats/data");
/** The dataset that CSV files hold, once they have been bytes. */
const readBack = (written: ReadonlyMap<string, string>): OpenDataset =>
  fromFlat(readCsv(tables, new Map([...written].map(([name, text]) => [name, Buffer.from(text).toString()]))));

/** Records of every table, with ids of their own. */
const datasets = fc
  .record(
    Object.fromEntries(
      Object.entries(schemas).map(([table, schema]) => [
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
  it("hold the shipped dataset, whole: read back, it has the same digest", () => {
    const read = readBack(files);
    expect(read).toEqual(shipped);
    expect(digestOf(read)).toBe(dataset.digest);
  });

  it("give back any records that have the shape of ours, whatever their texts hold", () => {
    fc.assert(
      fc.property(datasets, (drawn) => {
        expect(readBack(csvFiles(tables, drawn))).toEqual(drawn);
      }),
      { numRuns: 100 },
    );
  });

  it("are refused when an entry belongs to no record", () => {
    const orphan = new Map([...files, ["cluster-states.csv", "cluster_id,state_code\nnobody,DE-BY\n"]]);
    expect(() => readBack(orphan)).toThrow("cluster-states.csv: no record has the cluster_id nobody");
  });
});

describe("the JSON files", () => {
  it("hold the shipped dataset, whole", () => {
    const names = Object.keys(shipped).map((table) => [table, table.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)]);
    const read = names.map(([table, name]) => [table, JSON.parse(readFileSync(`formats/data/${name}.json`, "utf8"))]);
    expect(Object.fromEntries(read)).toEqual(shipped);
    expect(digestOf(Object.fromEntries(read))).toBe(dataset.digest);
  });

  it("have one record a line", () => {
    const lines = files.get("statistics.json")!.trimEnd().split("\n");
    expect(lines).toHaveLength(shipped.statistics.length + 2);
    expect(JSON.parse(lines[1]!.slice(0, -1))).toEqual(shipped.statistics[0]);
  });
});
