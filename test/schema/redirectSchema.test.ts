import { describe } from "vitest";
import { redirects } from "../../src/index.js";
import { redirectSchema } from "../../src/schema/index.js";
import { itRefusesChanges, itTakes } from "../support/itParses.js";

const split = { kind: "split", to: ["dental", "implants"] };

describe("redirectSchema", () => {
  itTakes(redirectSchema, [...Object.values(redirects), split]);

  itRefusesChanges(redirectSchema, redirects["ophthalmal"], [
    ["an unknown field", ["since"], "1.2.0", ': Unrecognized key: "since"'],
    ["an unknown kind", ["kind"], "merged", "kind: Invalid discriminator value. Expected 'moved' | 'split'"],
    [
      "several successors of an id that moved",
      ["to"],
      ["dental"],
      "to: Invalid input: expected string, received array",
    ],
    ["an empty successor", ["to"], "", "to: expected trimmed text"],
  ]);

  itRefusesChanges(redirectSchema, split, [
    ["one text as the successors of a split", ["to"], "dental", "to: Invalid input: expected array, received string"],
    ["a successor twice", ["to"], ["dental", "dental"], "to: expected no entry twice"],
    ["an empty successor of a split", ["to", 1], "", "to.1: expected trimmed text"],
  ]);
});
