import { expect, it } from "vitest";
import { createCatalog, explainMatch } from "../../src/index.js";

it("a request for hundreds of thousands of areas is read in any order, which takes many minutes if each one moves all others", () => {
  const ids = Array.from({ length: 300_000 }, (_, i) => `area-${i}`);
  const catalog = createCatalog({
    clusters: [{ id: "c", name: "C", focusAreas: ["area-7", "area-299999"] }],
    focusAreas: ids.map((id) => ({ id })),
  });
  const turned = [...ids].reverse();
  const { score, matched } = explainMatch("c", turned, { catalog });
  expect(score).toBe(2 / 300_000);
  expect(matched.map(({ focusArea }) => focusArea)).toEqual(["area-7", "area-299999"]);
  const weights = Object.fromEntries(turned.map((id, i) => [id, i + 1]));
  expect(explainMatch("c", weights, { catalog }).matched).toEqual([
    { focusArea: "area-7", weight: 299_993 },
    { focusArea: "area-299999", weight: 1 },
  ]);
});
