import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DatasetChange, diffDatasets, formatChanges, requiredRelease } from "../../src/diff/index.js";
import { InvalidDataError } from "../../src/index.js";
import { applyChanges } from "../support/applyChanges.js";
import { refusal } from "../support/refusal.js";
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
const properties = fc.dictionary(
  fc.constantFrom("value", "source", "timePeriod", "unit", "indicator", "own", "toString", "edition"),
  value,
  { maxKeys: 4 },
);
const records = fc
  .uniqueArray(id, { maxLength: 5 })
  .chain((chosen) => fc.tuple(...chosen.map((own) => properties.map((rest) => ({ id: own, ...rest })))));
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
  it("are complete: applying them to the earlier one gives the later one, and both stay as they were", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const [earlier, later] = [snapshot(before), snapshot(after)];
        expect(applyChanges(before, diffDatasets(before, after))).toEqual(after);
        expect([snapshot(before), snapshot(after)]).toEqual([earlier, later]);
      }),
      { numRuns: 500 },
    );
  });

  it("are none exactly if the two are equal", () => {
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

  it("require a release that never gets smaller if a change is added", () => {
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

  it("are the same after a file: they are plain JSON, and can be formatted", () => {
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

describe("changes of the built-in dataset", () => {
  it("are none against itself, and everything against an empty one", () => {
    expect(diffDatasets(tables, tables)).toEqual([]);
    expect(applyChanges({}, diffDatasets({}, tables))).toEqual(tables);
    expect(applyChanges(tables, diffDatasets(tables, {}))).toEqual({});
  });

  it("are complete if records are removed, added, moved and changed", () => {
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

describe("changes of very large datasets", () => {
  /** More than the arguments of a call may be, and so many that a quadratic search would not end. */
  const MANY = 150_000;

  it("are found if one record has more of them than fit on the stack", () => {
    const properties = Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`property-${i}`, i]));
    const before = { clusters: [{ id: "a", nested: {} }] };
    const after = { clusters: [{ id: "a", nested: properties }] };
    // each as a property and as a value
    expect(diffDatasets(before, after)).toHaveLength(MANY * 2);
  });

  it("are refused if an id occurs twice among very many", () => {
    const clusters = [...Array.from({ length: MANY }, (_, i) => ({ id: `c-${i}` })), { id: "c-7" }];
    const { issues } = refusal(InvalidDataError, null, () => diffDatasets({ clusters }, {}));
    expect(issues).toEqual([{ path: `before.clusters[${MANY}]`, message: 'expected every id once, got "c-7" again' }]);
  });

  it("show the entries of a very long list that were added and removed", () => {
    const list = Array.from({ length: MANY }, (_, i) => ({ at: i, name: `entry ${i}` }));
    const record = { id: "a", list };
    const after = { ...record, list: [...list.slice(1), { name: "new", at: -1 }] };
    expect(formatChanges(diffDatasets({ clusters: [record] }, { clusters: [after] }))).toContain(
      '`list`: + `{"name":"new","at":-1}`, − `{"at":0,"name":"entry 0"}`',
    );
  });
});
