import { expect, it } from "vitest";
import type * as z from "zod";
import { altered } from "./altered.js";
import { isDeeplyFrozen } from "./isDeeplyFrozen.js";
import { snapshot } from "./snapshot.js";

/** A change of one place, and the issues that it leads to, each as "path: message". */
export type Change = readonly [what: string, path: readonly (string | number)[], value: unknown, ...issues: string[]];

/** What a schema says of a value, each issue as "path: message"; empty when the value is fine. */
export function issuesOf(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
}

/** Tests that a schema takes records as they are, and gives frozen copies of them. */
export function itTakes(schema: z.ZodType, records: readonly unknown[]): void {
  it("takes every record of its table as it is, and gives a frozen copy", () => {
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const copy = structuredClone(record);
      const before = snapshot(copy);
      const parsed = schema.parse(copy);
      expect(parsed).toEqual(record);
      expect(isDeeplyFrozen(parsed)).toBe(true);
      expect(snapshot(copy)).toBe(before);
    }
  });

  it.each([
    ["nothing", {}],
    ["null", null],
    ["a list", []],
    ["text", "text"],
    ["undefined", undefined],
  ])("refuses %s", (_, value) => {
    expect(issuesOf(schema, value).length).toBeGreaterThan(0);
  });
}

/** Tests that a schema refuses a record after each change, for just the reasons given. */
export function itRefusesChanges(schema: z.ZodType, record: unknown, changes: readonly Change[]): void {
  const cases = changes.map(([what, path, value, ...issues]) => ({ what, path, value, issues }));
  it.each(cases)("refuses $what", ({ path, value, issues }) => {
    expect(issuesOf(schema, record)).toEqual([]);
    expect(issuesOf(schema, altered(record, path, value))).toEqual(issues);
  });
}

/** Tests that a schema takes a record after each change too. */
export function itTakesChanges(
  schema: z.ZodType,
  record: unknown,
  changes: readonly (readonly [what: string, path: readonly (string | number)[], value: unknown])[],
): void {
  it.each(changes)("takes %s", (_, path, value) => {
    expect(issuesOf(schema, altered(record, path, value))).toEqual([]);
  });
}
