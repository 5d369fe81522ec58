import { describe } from "vitest";
import { completeStates } from "../../../scripts/rules/completeStates.js";
import { itIsBrokenBy, itKeepsRule } from "../../support/itKeepsRule.js";

describe("completeStates", () => {
  itKeepsRule(completeStates, "completeStates");

  itIsBrokenBy(completeStates, [
    [
      "a state too few",
      ({ states, ...dataset }) => ({ ...dataset, states: states.slice(1) }),
      { path: ["states"], message: "expected 16 federal states, got 15", whole: true },
    ],
    [
      "a state too many",
      ({ states, ...dataset }) => ({ ...dataset, states: [...states, { ...states[0], id: "DE-XX" }] }),
      { path: ["states"], message: "expected 16 federal states, got 17", whole: true },
    ],
  ]);
});
