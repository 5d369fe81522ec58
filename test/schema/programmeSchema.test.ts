import { describe } from "vitest";
import { getProgramme, programmes } from "../../src/index.js";
import { programmeSchema } from "../../src/schema/index.js";
import { itRefusesChanges, itTakes, itTakesChanges } from "../support/itParses.js";

const country = 'expected a code such as "DE"';

describe("programmeSchema", () => {
  itTakes(programmeSchema, programmes);

  itRefusesChanges(programmeSchema, getProgramme("magia"), [
    ["an unknown field", ["budget"], 1, ': Unrecognized key: "budget"'],
    ["a start that is no year", ["start"], 99, "start: Too small: expected number to be >=1000"],
    ["a start that is text", ["start"], "2009", "start: Invalid input: expected number, received string"],
    ["a start within a year", ["start"], 2009.5, "start: Invalid input: expected int, received number"],
    ["a charge, which is told by silence", ["freeOfCharge"], false, "freeOfCharge: Invalid input: expected true"],
    ["an offer twice", ["offers"], ["Advice", "Advice"], "offers: expected no entry twice"],
    ["a country in small letters", ["partners", 1, "country"], "it", `partners.1.country: ${country}`],
    ["a market by name", ["targetMarkets", 0], "China", `targetMarkets.0: ${country}`],
    ["a market of three letters", ["targetMarkets", 0], "CHN", `targetMarkets.0: ${country}`],
    ["a market with something before it", ["targetMarkets", 0], "1CN", `targetMarkets.0: ${country}`],
    ["a market twice", ["targetMarkets"], ["CN", "CN"], "targetMarkets: expected no entry twice"],
    ["a partner twice", ["partners", 1], { name: "Lyonbiopole", country: "FR" }, "partners: expected no entry twice"],
    ["an unknown field of a partner", ["partners", 0, "city"], "Kiel", 'partners.0: Unrecognized key: "city"'],
    ["a partner's cluster that is no id", ["partners", 0, "cluster"], "LSN", "partners.0.cluster: expected kebab-case"],
  ]);

  itTakesChanges(programmeSchema, getProgramme("magia"), [
    ["no offers", ["offers"], []],
    ["a start", ["start"], 2017],
    ["no charge", ["freeOfCharge"], true],
  ]);
});
