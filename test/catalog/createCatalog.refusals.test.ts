import { describe, expect, it } from "vitest";
import { createCatalog, InvalidDataError } from "../../src/index.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { strangeLists } from "../support/strangeLists.js";
import { strangeValues } from "../support/strangeValues.js";

const area = { id: "x" };
const cluster = { id: "a", name: "A", focusAreas: ["x"] };
const issues = (clusters: unknown, focusAreas: unknown) =>
  refusal(InvalidDataError, [clusters, focusAreas], () => createCatalog({ clusters, focusAreas } as never)).issues;

describe("createCatalog refuses", () => {
  keepsDataset();

  it.each<[string, unknown, unknown, string, string]>([
    [
      "an unknown area",
      [{ ...cluster, focusAreas: ["x", "y"] }],
      [area],
      "clusters[0].focusAreas[1]",
      'unknown focus area "y"',
    ],
    ["an id that stands twice", [cluster, { ...cluster }], [area], "clusters[1].id", '"a" stands twice'],
    ["an area that stands twice", [cluster], [area, area], "focusAreas[1].id", '"x" stands twice'],
    ["a missing id", [{ ...cluster, id: undefined }], [area], "clusters[0].id", "expected an id, got undefined"],
    ["an empty id", [{ ...cluster, id: "" }], [area], "clusters[0].id", 'expected an id, got ""'],
    ["a number as id", [{ ...cluster, id: 5 }], [area], "clusters[0].id", "expected an id, got 5"],
    ["a missing name", [{ ...cluster, name: undefined }], [area], "clusters[0].name", "expected a name, got undefined"],
    [
      "a missing list",
      [{ ...cluster, focusAreas: undefined }],
      [area],
      "clusters[0].focusAreas",
      "expected an array, got undefined",
    ],
    ["text as list", [{ ...cluster, focusAreas: "x" }], [area], "clusters[0].focusAreas", 'expected an array, got "x"'],
    [
      "a number as area",
      [{ ...cluster, focusAreas: [5] }],
      [area],
      "clusters[0].focusAreas[0]",
      "expected text, got 5",
    ],
    [
      "a hole in a list",
      [{ ...cluster, focusAreas: new Array(1) }],
      [area],
      "clusters[0].focusAreas[0]",
      "expected text, got undefined",
    ],
    [
      "__proto__ as area",
      [{ ...cluster, focusAreas: ["__proto__"] }],
      [area],
      "clusters[0].focusAreas[0]",
      'unknown focus area "__proto__"',
    ],
    [
      "states that are null",
      [{ ...cluster, states: null }],
      [area],
      "clusters[0].states.value",
      "expected an array, got undefined",
    ],
    [
      "a state that is no text",
      [{ ...cluster, states: { value: [null] } }],
      [area],
      "clusters[0].states.value[0]",
      "expected text, got null",
    ],
    ["clusters that are no list", {}, [area], "clusters", "expected an array, got (object)"],
    ["areas that are missing", [], undefined, "focusAreas", "expected an array, got undefined"],
    [
      "a hole among the clusters",
      Object.assign(new Array(2), { 1: cluster }),
      [area],
      "clusters[0]",
      "expected a record, got undefined",
    ],
    ["null as cluster", [null], [area], "clusters[0]", "expected a record, got null"],
    ["a text as cluster", ["a"], [area], "clusters[0]", 'expected a record, got "a"'],
  ])("%s", (_, clusters, focusAreas, path, message) => {
    expect(issues(clusters, focusAreas)).toEqual([{ path, message }]);
  });

  it("everything that is wrong at once, each with its path", () => {
    const clusters = [{ id: "a", name: 1, focusAreas: ["y", "x", "z"] }, null, { id: "a", name: "A", focusAreas: [] }];
    const error = refusal(InvalidDataError, clusters, () =>
      createCatalog({ clusters, focusAreas: [area, { id: 7 }] } as never),
    );
    expect(error.issues.map(({ path }) => path).sort()).toEqual([
      "clusters[0].focusAreas[0]",
      "clusters[0].focusAreas[2]",
      "clusters[0].name",
      "clusters[1]",
      "clusters[2].id",
      "focusAreas[1].id",
    ]);
    for (const { path, message } of error.issues) expect(error.message).toContain(`${path}: ${message}`);
  });

  it("no more than the first thousand, so that absurd input ends", () => {
    expect(issues(new Array(2 ** 32 - 1), [area])).toHaveLength(1000);
    expect(issues(new Array(5000).fill({ id: "", name: 1 }), [area])).toHaveLength(1000);
    const { message } = refusal(InvalidDataError, [], () =>
      createCatalog({ clusters: new Array(5000), focusAreas: [] } as never),
    );
    expect(message.split("\n")).toHaveLength(12);
    expect(message).toContain("… and 990 more");
  });

  it("a record whose property throws, and goes on with the next", () => {
    const broken = {
      id: "a",
      get name(): never {
        throw new TypeError("the caller's own code ran");
      },
    };
    const found = issues([broken, { ...cluster, name: 5 }], [area]);
    expect(found).toEqual([
      { path: "clusters[0]", message: "cannot be read: a property throws" },
      { path: "clusters[1].id", message: '"a" stands twice' },
      { path: "clusters[1].name", message: "expected a name, got 5" },
    ]);
  });

  it.each(strangeLists)("%s as the areas of a cluster", (_, focusAreas) => {
    expect(issues([{ ...cluster, focusAreas }], [area])[0]?.path).toMatch(/^clusters\[0\]/);
  });

  describe("whatever is no list of records:", () => {
    const others = strangeValues.filter(([label]) => label !== "an empty list");
    it.each(others)("%s", (label, value) => {
      const place = label === "a list in a list" ? "[0].id" : "";
      expect(issues(value, [area])[0]?.path).toBe(`clusters${place}`);
      expect(issues([], value)[0]?.path).toBe(`focusAreas${place}`);
    });
  });

  describe("whatever is no record:", () => {
    it.each(strangeValues)("%s", (_, value) => {
      expect(issues([value], [area])[0]?.path).toMatch(/^clusters\[0\]/);
      expect(issues([cluster], [value])[0]?.path).toMatch(/^focusAreas\[0\]|^clusters\[0\]/);
    });
  });
});
