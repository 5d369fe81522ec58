import type { Rule } from "../../src/schema/rules/Rule.js";

/** The table holds all sixteen federal states. */
export const completeStates: Rule = {
  name: "completeStates",
  *check({ states }) {
    if (states.length !== 16)
      yield { path: ["states"], message: `expected 16 federal states, got ${states.length}`, whole: true };
  },
};
