import { describe, it } from "vitest";
import { InvalidDataError } from "../../src/index.js";
import { parseDataset } from "../../src/schema/index.js";
import { altered } from "../support/altered.js";
import { refusal } from "../support/refusal.js";
import { tables } from "../support/tables.js";

describe("parseDataset", () => {
  it.each(Object.keys(tables))("leaves whatever stands in the place of %s as it was", (table) => {
    // a list where an object is wanted, and the other way round, is what a schema would freeze as it stands
    for (const wrong of [[[]], [{ states: [], locator: [], name: [], focusAreas: {} }], { a: [] }]) {
      const data = altered(tables, [table], wrong);
      refusal(InvalidDataError, data, () => parseDataset(data));
    }
  });
});
