import { describe } from "vitest";
import { getState, states } from "../../src/index.js";
import { stateSchema } from "../../src/schema/index.js";
import { itRefusesChanges, itTakes } from "../support/itParses.js";

describe("stateSchema", () => {
  itTakes(stateSchema, states);

  itRefusesChanges(stateSchema, getState("DE-BY"), [
    ["an unknown field", ["capital"], "München", ': Unrecognized key: "capital"'],
    ["an id in small letters", ["id"], "de-by", 'id: expected a code such as "DE-BY"'],
    ["an id of three letters", ["id"], "DE-BAY", 'id: expected a code such as "DE-BY"'],
    ["an id with something before it", ["id"], "XDE-BY", 'id: expected a code such as "DE-BY"'],
    ["a name that is one text", ["name"], "Bayern", "name: Invalid input: expected object, received string"],
  ]);
});
