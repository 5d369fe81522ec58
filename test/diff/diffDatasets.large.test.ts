import { expect, it } from "vitest";
import { diffDatasets, formatChanges } from "../../src/diff/index.js";
import { InvalidDataError } from "../../src/index.js";
import { refusal } from "../support/refusal.js";

/** More than fits on the stack at once, and so many that the square of them would not end. */
const MANY = 150_000;

it("finds more changes of one record, and of one table, than fit on the stack", () => {
  const fields = (of: number) => Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`field-${of}-${i}`, of]));
  const before = { clusters: [{ id: "a", same: {} }] };
  const after = { clusters: [{ id: "a", same: fields(1) }] };
  // each as a field and as a value
  expect(diffDatasets(before, after)).toHaveLength(MANY * 2);
});

it("finds which id of very many stands twice", () => {
  const clusters = [...Array.from({ length: MANY }, (_, i) => ({ id: `c-${i}` })), { id: "c-7" }, { id: "c-1" }];
  const { issues } = refusal(InvalidDataError, null, () => diffDatasets({ clusters }, {}));
  expect(issues).toEqual([{ path: "before.clusters", message: 'expected every id once, got "c-7" twice' }]);
});

it("tells which entries of a very long list came and went", () => {
  const list = Array.from({ length: MANY }, (_, i) => ({ at: i, name: `entry ${i}` }));
  const record = { id: "a", list };
  const after = { ...record, list: [...list.slice(1), { name: "new", at: -1 }] };
  expect(formatChanges(diffDatasets({ clusters: [record] }, { clusters: [after] }))).toContain(
    '`list`: + `{"name":"new","at":-1}`, − `{"at":0,"name":"entry 0"}`',
  );
});
