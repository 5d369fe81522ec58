import { describe, expect, it } from "vitest";
import { indexOf } from "../../../src/catalog/internal/indexOf.js";
import { joinColumns } from "../../../src/catalog/internal/joinColumns.js";
import { readAreas } from "../../../src/catalog/internal/readAreas.js";
import { createCatalog, focusCounts } from "../../../src/index.js";
import { itRefusesAreas } from "../../support/itRefusesAreas.js";

const listed = Array.from({ length: 40 }, (_, i) => ["x", "y", "z"].filter((_, area) => i % (area + 2) === 0));
const catalog = createCatalog({
  clusters: listed.map((focusAreas, i) => ({ id: `${i}`, name: "", focusAreas })),
  focusAreas: [{ id: "x" }, { id: "y" }, { id: "z" }],
});

it.each([true, false])("finds the clusters that list all of some areas, or any: all is %s", (all) => {
  const index = indexOf(catalog);
  const words = joinColumns(index, readAreas(index, ["x", "z"], "focus"), all);
  const found = listed.map((_, i) => ((words[i >>> 5]! >>> i) & 1) === 1);
  const fits = (areas: readonly string[]) =>
    all ? areas.includes("x") && areas.includes("z") : areas.includes("x") || areas.includes("z");
  expect(found).toEqual(listed.map(fits));
});

describe("an area", () => {
  itRefusesAreas((area) => focusCounts(area));
  itRefusesAreas((area) => focusCounts([area]));
});
