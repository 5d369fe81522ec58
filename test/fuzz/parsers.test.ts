import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffDatasets, formatChanges, requiredRelease } from "../../src/diff/index.js";
import {
  attributionsFor,
  clustersByFocus,
  createCatalog,
  DatasetError,
  findStats,
  formatStat,
  InvalidDataError,
  rankClusters,
} from "../../src/index.js";
import { parseClusters, parseDataset } from "../../src/schema/index.js";
import { nested } from "../support/nested.js";
import { closed } from "./closed.js";
import { smallDataset } from "./smallDataset.js";

/** What reads data that came from a file or a server. */
const parsers: Readonly<Record<string, (data: never) => unknown>> = {
  parseDataset,
  parseClusters: (data) => parseClusters((data as { clusters?: unknown })?.clusters ?? data),
  createCatalog,
  "diffDatasets, before": (data) => diffDatasets(data, smallDataset),
  "diffDatasets, after": (data) => diffDatasets(smallDataset, data),
  formatChanges,
  requiredRelease,
};

function refused(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    expect(error).toBeInstanceOf(DatasetError);
    return undefined;
  }
}

describe.each(Object.entries(parsers))("%s", (_, parse) => {
  const text = JSON.stringify(smallDataset);

  it("reads a file that was cut off anywhere, as text and with all brackets closed, or throws a DatasetError", () => {
    for (let length = 0; length < text.length; length += 97) {
      refused(() => parse(text.slice(0, length) as never));
      refused(() => parse(JSON.parse(closed(text.slice(0, length))) as never));
    }
  });

  it("reads a file in which something was replaced, or throws a DatasetError", () => {
    const piece = fc.constantFrom(
      "{}",
      "[]",
      "null",
      "0",
      '"x"',
      "true",
      "-1e999",
      '{"__proto__":{}}',
      '"\\ud800"',
      ",",
      "",
    );
    const cuts = fc.tuple(fc.nat(text.length), fc.nat(12), piece);
    let parsed = 0;
    fc.assert(
      fc.property(fc.array(cuts, { minLength: 1, maxLength: 3 }), (changes) => {
        const mutated = changes.reduce((now, [at, length, by]) => now.slice(0, at) + by + now.slice(at + length), text);
        let data: unknown = mutated;
        try {
          data = JSON.parse(mutated);
          parsed++;
        } catch {} // no JSON any more: the text itself is what a careless caller passes
        refused(() => parse(data as never));
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(parsed).toBeGreaterThan(10);
  });

  it.each(["list", "record"] as const)("refuses 100,000 levels of one %s in another, wherever they are", (kind) => {
    const deep = nested(kind, 100_000);
    const [cluster] = smallDataset.clusters;
    expect(() => parse(deep as never)).toThrow(InvalidDataError);
    for (const data of [
      { ...smallDataset, clusters: deep },
      { ...smallDataset, clusters: [deep] },
      { ...smallDataset, clusters: [{ ...cluster, focusAreas: deep }] },
      { ...smallDataset, clusters: [{ ...cluster, seat: { value: deep } }] },
      [{ kind: "value-changed", release: "patch", table: "clusters", id: "a", path: ["x"], before: deep }],
    ]) {
      refused(() => parse(data as never));
    }
  });

  it("refuses lists that have no end, or turn in circles", () => {
    const circle: unknown[] = [];
    circle.push(circle, circle);
    const lists = [new Array(2 ** 32 - 1), circle, { clusters: new Array(2 ** 32 - 1), focusAreas: [] }, [circle]];
    for (const list of lists) expect(() => parse(list as never)).toThrow(InvalidDataError);
  });
});

describe("a list that holds the same twice, which holds the same twice, and so on", () => {
  let doubled: unknown = "x";
  for (let level = 0; level < 90; level++) doubled = [doubled, doubled];
  const clusters = [{ id: "a", name: "A", focusAreas: [], doubled }];

  it("is refused by everything that copies it", () => {
    expect(() => diffDatasets({ clusters }, { clusters })).toThrow("the same objects over and over");
    expect(() => parseClusters(clusters)).toThrow("the same objects over and over");
  });

  it("stays as it is in a catalog, which copies nothing", () => {
    expect(createCatalog({ clusters, focusAreas: [] }).clusters[0]).toBe(clusters[0]);
  });
});

describe("100,000 levels in an argument", () => {
  const deep = nested("list", 100_000) as never;

  it.each([
    ["rankClusters, wanted", () => rankClusters(deep)],
    ["clustersByFocus", () => clustersByFocus(deep)],
    ["findStats", () => findStats({ breakdown: deep })],
    ["formatStat", () => formatStat(deep)],
    ["a catalog", () => clustersByFocus("dental", { catalog: deep })],
  ])("are refused: %s", (_, call) => {
    expect(call).toThrow(DatasetError);
  });

  it("are searched for sources to their end", () => {
    expect(attributionsFor([nested("list", 100_000, [{ source: "gtai-2024" }])]).map(({ id }) => id)).toEqual([
      "gtai-2024",
    ]);
  });
});
