import { describe, expect, it } from "vitest";
import { InvalidDataError } from "../../src/index.js";
import { parseClusters, parseDataset } from "../../src/schema/index.js";
import { refusal } from "../support/refusal.js";
import { strangeValues } from "../support/strangeValues.js";

const own = { id: "biopmed", name: "bioPmed", focusAreas: ["diagnostics"] };
const fails = (): never => {
  throw new TypeError("the caller's own code ran");
};
const throwing = (field: string) => Object.defineProperty({ ...own }, field, { get: fails, enumerable: true });
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const UNREADABLE = "cannot be read: a property throws";

const parsers: readonly (readonly [name: string, parse: (data: unknown) => unknown])[] = [
  ["parseClusters", parseClusters],
  ["parseDataset", parseDataset],
];

describe.each(parsers)("%s", (_, parse) => {
  const issues = (data: unknown) => refusal(InvalidDataError, data, () => parse(data)).issues;

  it.each(strangeValues.filter(([label]) => label !== "an empty list"))(
    "refuses %s, and leaves it as it was",
    (...of) => {
      expect(issues(of[1]).length).toBeGreaterThan(0);
    },
  );

  it("names every property that throws, and everything that no JSON can hold", () => {
    const data = [throwing("name"), { ...own, tags: [1, { made: new Date(0) }, () => 1] }, revoked, own];
    expect(issues(data)).toEqual([
      { path: "[0].name", message: UNREADABLE },
      { path: "[1].tags[1].made", message: "expected JSON, got (object)" },
      { path: "[1].tags[2]", message: "expected JSON, got (function)" },
      { path: "[2]", message: UNREADABLE },
    ]);
  });

  it("ends with absurd input: circles, objects of objects, a billion holes", () => {
    const counted = (data: unknown) => refusal(InvalidDataError, undefined, () => parse(data)).issues;
    const circle: Record<string, unknown> = {};
    circle["left"] = circle["right"] = circle;
    expect(counted([circle])[0]?.message).toBe("expected JSON no deeper than 100 levels");
    let shared: unknown = {};
    for (let i = 0; i < 80; i++) shared = { left: shared, right: shared };
    expect(counted([shared]).length).toBeGreaterThan(0);
    expect(counted(new Array(2 ** 32 - 1))).toHaveLength(1000);
    expect(counted({ clusters: new Array(2 ** 32 - 1) })).toHaveLength(1000);
    expect(counted(new Array(2000).fill(5)).length).toBeLessThanOrEqual(1000);
  });
});

describe("parseClusters", () => {
  it("refuses in further fields, too, what no JSON can hold, and leaves out what is undefined", () => {
    const tags = [Number.NaN, Number.NEGATIVE_INFINITY, 1n, Symbol("tag")];
    const { issues } = refusal(InvalidDataError, undefined, () => parseClusters([{ ...own, tags }]));
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      "[0].tags[0]: expected JSON, got NaN",
      "[0].tags[1]: expected JSON, got -Infinity",
      "[0].tags[2]: expected JSON, got (bigint)",
      "[0].tags[3]: expected JSON, got (symbol)",
    ]);
    expect(Object.keys(parseClusters([{ ...own, seat: undefined, note: undefined }])[0]!)).toEqual(Object.keys(own));
  });

  it("gives records of its own: what becomes of the data later changes none", () => {
    const data = [{ ...own, tags: [{ a: 1 }] }];
    const parsed = parseClusters(data);
    data[0]!.tags[0]!.a = 2;
    expect(parsed).toEqual([{ ...own, tags: [{ a: 1 }] }]);
  });
});
