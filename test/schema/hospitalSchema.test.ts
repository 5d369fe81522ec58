import { describe } from "vitest";
import { getHospital, hospitals } from "../../src/index.js";
import { hospitalSchema } from "../../src/schema/index.js";
import { itRefusesChanges, itTakes } from "../support/itParses.js";

describe("hospitalSchema", () => {
  itTakes(hospitalSchema, hospitals);

  itRefusesChanges(hospitalSchema, getHospital("charite-berlin"), [
    ["an unknown field", ["beds"], 3000, ': Unrecognized key: "beds"'],
    ["an unknown kind", ["kind"], "clinic", 'kind: Invalid input: expected "university-hospital"'],
    ["a state by name", ["state"], "Berlin", 'state: expected a code such as "DE-BY"'],
    ["a state of another country", ["state"], "AT-9", 'state: expected a code such as "DE-BY"'],
    ["an empty city", ["city"], "", "city: expected trimmed text"],
  ]);
});
