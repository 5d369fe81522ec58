import { expect, it } from "vitest";
import type * as z from "zod";
import { altered } from "./altered.js";
import { isDeeplyFrozen } from "./isDeeplyFrozen.js";
import { snapshot } from "./snapshot.js";

/** A change of one place, and the issues that it causes, each as "path: message". */
export type Change = readonly [what: string, path: readonly (string | number)[], value: unknown, ...issues: string[]];

/** Returns the issues that a schema finds in a value, each as "path: message". */
export function issuesOf(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
}

/** Tests that a schema accepts records unchanged and returns copies whose parts are frozen. */
export function itTakes(schema: z.ZodType, records: readonly unknown[]): void {
  it("accepts every record of its table unchanged and returns a copy with frozen parts", () => {
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const copy = structuredClone(record);
      const before = snapshot(copy);
      const parsed = schema.parse(copy);
      expect(parsed).toEqual(record);
      expect(Object.values(parsed as object).every(isDeeplyFrozen)).toBe(true);
      expect(snapshot(copy)).toBe(before);
    }
  });

  it.each([
    ["nothing", {}],
    ["null", null],
    ["a list", []],
    ["text", "text"],
    ["undefined", undefined],
  ])("rejects %s", (_, value) => {
    expect(issuesOf(schema, value).length).toBeGreaterThan(0);
  });
}

/** Tests that a schema rejects a record after each change, with exactly the given issues. */
export function itRefusesChanges(schema: z.ZodType, record: unknown, changes: readonly Change[]): void {
  const cases = changes.map(([what, path, value, ...issues]) => ({ what, path, value, issues }));
  it.each(cases)("rejects $what", ({ path, value, issues }) => {
    expect(issuesOf(schema, record)).toEqual([]);
    expect(issuesOf(schema, altered(record, path, value))).toEqual(issues);
  });
}

/** Tests that a schema still accepts a record after each change. */
export function itTakesChanges(
  schema: z.ZodType,
  record: unknown,
  changes: readonly (readonly [what: string, path: readonly (string | number)[], value: unknown])[],
): void {
  it.each(changes)("accepts %s", (_, path, value) => {
    expect(issuesOf(schema, altered(record, path, value))).toEqual([]);
  });
}
