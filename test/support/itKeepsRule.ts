import { expect, it } from "vitest";
import type { Dataset } from "../../src/index.js";
import type { Problem, Rule } from "../../src/schema/rules/Rule.js";
import { tables } from "./tables.js";

/** A change to the built-in dataset, and the problems that a rule finds then. */
export type Breach = readonly [what: string, change: (dataset: Dataset) => unknown, ...problems: Problem[]];

/** Returns the problems that a rule finds in the built-in dataset after a change. */
export function problemsAfter(rule: Rule, change: (dataset: Dataset) => unknown): Problem[] {
  return [...rule.check(change(tables) as Dataset)];
}

/** Tests that a rule is named after its file and finds no problem in the built-in dataset. */
export function itKeepsRule(rule: Rule, name: string): void {
  it("is named after its file and kept by the built-in dataset", () => {
    expect(rule.name).toBe(name);
    expect([...rule.check(tables)]).toEqual([]);
  });
}

/** Tests that each change breaks a rule, with exactly the given problems. */
export function itIsBrokenBy(rule: Rule, breaches: readonly Breach[]): void {
  const cases = breaches.map(([what, change, ...problems]) => ({ what, change, problems }));
  it.each(cases)("is broken by $what", ({ change, problems }) => {
    expect(problems.length).toBeGreaterThan(0);
    expect(problemsAfter(rule, change)).toEqual(problems);
  });
}

/** Tests that a rule finds no problem after each change. */
export function itAllows(rule: Rule, changes: readonly (readonly [string, (dataset: Dataset) => unknown])[]): void {
  it.each(changes)("allows %s", (_, change) => {
    expect(problemsAfter(rule, change)).toEqual([]);
  });
}
