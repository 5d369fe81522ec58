import type { Rule } from "../../src/schema/rules/Rule.js";

/** Germany has sixteen federal states, and the table holds them all. */
export const completeStates: Rule = {
  name: "completeStates",
  *check({ states }) {
    if (states.length !== 16)
      yield { path: ["states"], message: `expected 16 federal states, got ${states.length}`, whole: true };
  },
};
