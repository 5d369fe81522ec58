import { expect, it } from "vitest";
import type { Dataset } from "../../src/index.js";
import type { Problem, Rule } from "../../src/schema/rules/Rule.js";
import { tables } from "./tables.js";

/** A change to the real dataset, and the problems that a rule has with it. */
export type Breach = readonly [what: string, change: (dataset: Dataset) => unknown, ...problems: Problem[]];

/** What a rule says of the real dataset after a change. */
export function problemsAfter(rule: Rule, change: (dataset: Dataset) => unknown): Problem[] {
  return [...rule.check(change(tables) as Dataset)];
}

/** Tests that a rule has its name, and nothing to say of the real dataset. */
export function itKeepsRule(rule: Rule, name: string): void {
  it("bears the name of its file, and is kept by the real dataset", () => {
    expect(rule.name).toBe(name);
    expect([...rule.check(tables)]).toEqual([]);
  });
}

/** Tests that each change breaks a rule, in just the places and with just the words given. */
export function itIsBrokenBy(rule: Rule, breaches: readonly Breach[]): void {
  const cases = breaches.map(([what, change, ...problems]) => ({ what, change, problems }));
  it.each(cases)("is broken by $what", ({ change, problems }) => {
    expect(problems.length).toBeGreaterThan(0);
    expect(problemsAfter(rule, change)).toEqual(problems);
  });
}

/** Tests that a rule has nothing to say after each change. */
export function itAllows(rule: Rule, changes: readonly (readonly [string, (dataset: Dataset) => unknown])[]): void {
  it.each(changes)("allows %s", (_, change) => {
    expect(problemsAfter(rule, change)).toEqual([]);
  });
}
