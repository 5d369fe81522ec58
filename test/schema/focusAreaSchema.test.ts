import { describe } from "vitest";
import { focusAreas, getFocusArea } from "../../src/index.js";
import { focusAreaSchema } from "../../src/schema/index.js";
import { itRefusesChanges, itTakes } from "../support/itParses.js";

describe("focusAreaSchema", () => {
  itTakes(focusAreaSchema, focusAreas);

  itRefusesChanges(focusAreaSchema, getFocusArea("ophthalmology"), [
    ["an unknown field", ["icon"], "eye", ': Unrecognized key: "icon"'],
    ["a third language", ["name", "fr"], "Ophtalmologie", 'name: Unrecognized key: "fr"'],
    [
      "a name without German",
      ["name"],
      { en: "Dental" },
      "name.de: Invalid input: expected string, received undefined",
    ],
    ["an alias twice", ["aliases"], ["Eye", "Eye"], "aliases: expected no entry twice"],
    ["an empty alias", ["aliases"], [""], "aliases.0: expected trimmed text"],
    ["a source that is no id", ["source"], "GTAI 2024", "source: expected kebab-case"],
  ]);
});
