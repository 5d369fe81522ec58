import { describe, expect, it } from "vitest";
import { clusters, clustersByFocus, createCatalog, focusAreas, InvalidDataError } from "../../src/index.js";
import { parseClusters } from "../../src/schema/index.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { snapshot } from "../support/snapshot.js";
import { strangeLists } from "../support/strangeLists.js";
import { strangeValues } from "../support/strangeValues.js";

const own = { id: "biopmed", name: "bioPmed", focusAreas: ["diagnostics"], city: "Colleretto", tags: [{ a: 1 }] };
const issues = (data: unknown) => refusal(InvalidDataError, data, () => parseClusters(data)).issues;

describe("parseClusters", () => {
  keepsDataset();

  it("gives records ready for createCatalog, with all their further fields", () => {
    const data = [own, { ...own, id: "other", states: { value: ["IT-21"], note: "Piedmont" } }];
    const before = snapshot(data);
    const parsed = parseClusters(data);
    expect(parsed).toEqual(data);
    expect(snapshot(data)).toBe(before);
    const catalog = createCatalog({ focusAreas, clusters: parsed });
    expect(clustersByFocus("diagnostics", { catalog })).toEqual(data);
  });

  it("takes the shipped clusters, and an empty list", () => {
    expect(parseClusters(JSON.parse(JSON.stringify(clusters)))).toEqual(clusters);
    expect(parseClusters([])).toEqual([]);
  });

  it("leaves it to createCatalog whether areas exist and ids differ", () => {
    const parsed = parseClusters([own, { ...own, focusAreas: ["nanomedicine"] }]);
    const error = refusal(InvalidDataError, parsed, () => createCatalog({ focusAreas, clusters: parsed }));
    expect(error.issues.map(({ path }) => path)).toEqual(["clusters[1].id", "clusters[1].focusAreas[0]"]);
  });

  it.each<[string, unknown, string, string]>([
    ["a missing id", { ...own, id: undefined }, "[0].id", "Invalid input: expected string, received undefined"],
    ["an empty id", { ...own, id: "" }, "[0].id", "Too small: expected string to have >=1 characters"],
    ["a missing name", { ...own, name: undefined }, "[0].name", "Invalid input: expected string, received undefined"],
    [
      "missing areas",
      { ...own, focusAreas: undefined },
      "[0].focusAreas",
      "Invalid input: expected array, received undefined",
    ],
    [
      "an area that is no text",
      { ...own, focusAreas: [1] },
      "[0].focusAreas[0]",
      "Invalid input: expected string, received number",
    ],
    [
      "states that are a list",
      { ...own, states: ["IT-21"] },
      "[0].states",
      "Invalid input: expected object, received array",
    ],
    [
      "states without value",
      { ...own, states: {} },
      "[0].states.value",
      "Invalid input: expected array, received undefined",
    ],
    [
      "an alias that is no text",
      { ...own, aliases: ["a", 1] },
      "[0].aliases[1]",
      "Invalid input: expected string, received number",
    ],
    [
      "a seat without longitude",
      { ...own, seat: { value: { latitude: 50 } } },
      "[0].seat.value.longitude",
      "Invalid input: expected number, received undefined",
    ],
    [
      "a seat beyond the pole",
      { ...own, seat: { value: { latitude: 91, longitude: 11 } } },
      "[0].seat.value.latitude",
      "Too big: expected number to be <=90",
    ],
    ["null as record", null, "[0]", "Invalid input: expected object, received null"],
  ])("refuses %s", (_, record, path, message) => {
    expect(issues([record])).toEqual([{ path, message }]);
  });

  it.each(strangeValues.filter(([label]) => label !== "an empty list"))(
    "refuses %s, as the data and as a record",
    (_, value) => {
      expect(issues(value).length).toBeGreaterThan(0);
      expect(issues([value]).length).toBeGreaterThan(0);
    },
  );

  it.each(strangeLists.filter(([label]) => !label.includes("unknown id")))("refuses %s as areas", (_, list) => {
    expect(issues([{ ...own, focusAreas: list }])[0]?.path).toMatch(/^\[0\]\.focusAreas\[\d\]$/);
  });

  it("does not let __proto__ in a file reach a prototype", () => {
    const [parsed] = parseClusters(
      JSON.parse('[{ "id": "a", "name": "A", "focusAreas": [], "__proto__": { "stained": true } }]'),
    );
    expect(parsed).toMatchObject({ id: "a", name: "A", focusAreas: [] });
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("stained");
  });
});
