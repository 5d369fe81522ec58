import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DatasetChange, diffDatasets, formatChanges, requiredRelease } from "../../src/diff/index.js";
import { applyChanges } from "../support/applyChanges.js";
import { snapshot } from "../support/snapshot.js";
import { tables } from "../support/tables.js";

const ids = ["a", "b", "c", "d", "e", "f"];
const id = fc.constantFrom(...ids);
const value = fc.oneof(
  fc.constantFrom(null, 0, 1, 2, "a", "b", "x", true),
  fc.subarray(["a", "b", "c"]),
  fc.shuffledSubarray([1, 2, 3]),
  fc.dictionary(fc.constantFrom("value", "source", "note", "constructor"), fc.constantFrom(1, 2, "a", "b"), {
    maxKeys: 3,
  }),
);
const fields = fc.dictionary(
  fc.constantFrom("value", "source", "timePeriod", "unit", "indicator", "own", "toString", "edition"),
  value,
  { maxKeys: 4 },
);
const records = fc
  .uniqueArray(id, { maxLength: 5 })
  .chain((chosen) => fc.tuple(...chosen.map((own) => fields.map((rest) => ({ id: own, ...rest })))));
const corroborations = fc.array(fc.record({ statistic: id, note: fc.constantFrom("x", "y") }), { maxLength: 4 });
const redirects = fc.dictionary(
  id,
  fc.oneof(
    fc.record({ kind: fc.constant("moved"), to: id }),
    fc.record({ kind: fc.constant("split"), to: fc.subarray(ids) }),
  ),
  { maxKeys: 3 },
);
const datasets = fc.record(
  { clusters: records, statistics: records, indicators: records, sources: records, corroborations, redirects },
  { requiredKeys: [] },
);
const pairs = fc.tuple(datasets, datasets);

const ranks = ["none", "patch", "minor", "major"];
const rankOf = (changes: readonly DatasetChange[]) => ranks.indexOf(requiredRelease(changes));

describe("changes between any two datasets", () => {
  it("are complete: applied to the earlier one they give the later one, and both stay as they were", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const [earlier, later] = [snapshot(before), snapshot(after)];
        expect(applyChanges(before, diffDatasets(before, after))).toEqual(after);
        expect([snapshot(before), snapshot(after)]).toEqual([earlier, later]);
      }),
      { numRuns: 500 },
    );
  });

  it("are none exactly when the two are the same", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(diffDatasets(before, structuredClone(before))).toEqual([]);
        let same = true;
        try {
          expect(before).toEqual(after);
        } catch {
          same = false;
        }
        expect(diffDatasets(before, after).length === 0).toBe(same);
      }),
    );
  });

  it("ask for a release that never falls when a change is added", () => {
    fc.assert(
      fc.property(pairs, fc.nat(), ([before, after], seed) => {
        const changes = diffDatasets(before, after);
        const some = changes.filter((_, at) => (seed >> (at % 31)) & 1);
        expect(rankOf(some)).toBeLessThanOrEqual(rankOf(changes));
        for (const change of changes) {
          expect(rankOf([...some, change])).toBeGreaterThanOrEqual(rankOf(some));
          expect(rankOf([change])).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("survive a file: they are plain JSON, and can be formatted", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const changes = diffDatasets(before, after);
        const read = JSON.parse(JSON.stringify(changes));
        expect(read).toEqual(changes);
        expect(requiredRelease(read)).toBe(requiredRelease(changes));
        expect(formatChanges(read)).toBe(formatChanges(changes));
      }),
    );
  });
});

describe("changes of the shipped dataset", () => {
  it("are none against itself, and everything against nothing", () => {
    expect(diffDatasets(tables, tables)).toEqual([]);
    expect(applyChanges({}, diffDatasets({}, tables))).toEqual(tables);
    expect(applyChanges(tables, diffDatasets(tables, {}))).toEqual({});
  });

  it("are complete when records go, come, move and change", () => {
    const drop = fc.subarray(Object.keys(tables)).chain((names) => fc.tuple(fc.constant(names), fc.nat(), fc.nat()));
    fc.assert(
      fc.property(drop, ([names, from, shift]) => {
        const after: Record<string, unknown> = structuredClone({ ...tables });
        for (const name of names) {
          const table = after[name];
          if (!Array.isArray(table) || table.length === 0) continue;
          const [taken] = table.splice(from % table.length, 1);
          if (shift % 3 === 0) table.splice(shift % (table.length + 1), 0, taken);
          if (shift % 3 === 1) table.splice(0, 0, { ...taken, id: `new-${name}`, note: "x" });
        }
        expect(applyChanges(tables, diffDatasets(tables, after))).toEqual(after);
      }),
      { numRuns: 50 },
    );
  });
});
