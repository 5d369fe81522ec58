import { describe } from "vitest";
import { corroborations } from "../../src/index.js";
import { corroborationSchema } from "../../src/schema/index.js";
import { itRefusesChanges, itTakes, itTakesChanges } from "../support/itParses.js";

const statisticId = 'expected an id such as "gtai-2024.companies"';
const sources = 'sources: expected sources, and none for "not-found"';
const differing = corroborations.find(({ verdict }) => verdict === "differs");
const notFound = corroborations.find(({ verdict }) => verdict === "not-found");

describe("corroborationSchema", () => {
  itTakes(corroborationSchema, corroborations);

  itRefusesChanges(corroborationSchema, differing, [
    ["an unknown field", ["by"], "us", ': Unrecognized key: "by"'],
    ["a statistic without its source", ["statistic"], "companies", `statistic: ${statisticId}`],
    ["a statistic with two dots", ["against", 0], "a.b.c", `against.0: ${statisticId}`],
    ["no sources", ["sources"], [], sources],
    ["sources for what was not found", ["verdict"], "not-found", sources],
    ["a source twice", ["sources"], ["gtai-2024", "gtai-2024"], "sources: expected no entry twice"],
    ["a figure twice", ["against"], ["a.b", "a.b"], "against: expected no entry twice"],
    ["an empty note", ["note"], "", "note: expected trimmed text"],
    [
      "an unknown verdict",
      ["verdict"],
      "wrong",
      'verdict: Invalid option: expected one of "agrees"|"same-figure-other-scope"|"differs"|"not-found"',
    ],
  ]);

  itRefusesChanges(corroborationSchema, notFound, [["a verdict without sources", ["verdict"], "agrees", sources]]);

  itTakesChanges(corroborationSchema, differing, [["nothing to hold it against", ["against"], []]]);
});
