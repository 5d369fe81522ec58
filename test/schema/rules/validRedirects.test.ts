import { describe } from "vitest";
import type { Dataset } from "../../../src/index.js";
import { validRedirects } from "../../../src/schema/rules/validRedirects.js";
import { altered } from "../../support/altered.js";
import { itAllows, itIsBrokenBy, itKeepsRule } from "../../support/itKeepsRule.js";

const redirect = (id: string, kind: string, to: unknown) => (dataset: Dataset) =>
  altered(dataset, ["redirects", id], { kind, to });

describe("validRedirects", () => {
  itKeepsRule(validRedirects, "validRedirects");

  itIsBrokenBy(validRedirects, [
    [
      "an id that is retired and current",
      redirect("dental", "moved", "implants"),
      { path: ["redirects", "dental"], message: 'expected a retired id: "dental" is a current one' },
    ],
    [
      "a successor that there is not",
      redirect("eyes", "moved", "eye-care"),
      { path: ["redirects", "eyes", "to"], message: 'expected a current id, got "eye-care"', about: "eye-care" },
    ],
    [
      "a successor that is retired itself: one hop, and no circle",
      redirect("eyes", "moved", "ophthalmal"),
      { path: ["redirects", "eyes", "to"], message: 'expected a current id, got "ophthalmal"', about: "ophthalmal" },
    ],
    [
      "an id that moved to itself",
      redirect("eyes", "moved", "eyes"),
      { path: ["redirects", "eyes", "to"], message: 'expected a current id, got "eyes"', about: "eyes" },
    ],
    [
      "an unknown one among the successors of a split",
      redirect("eyes", "split", ["ophthalmology", "eye-care", "dental"]),
      { path: ["redirects", "eyes", "to"], message: 'expected a current id, got "eye-care"', about: "eye-care" },
    ],
    [
      "a split into one",
      redirect("eyes", "split", ["ophthalmology"]),
      { path: ["redirects", "eyes", "to"], message: "expected at least two successors" },
    ],
    [
      "a split into nothing",
      redirect("eyes", "split", []),
      { path: ["redirects", "eyes", "to"], message: "expected at least two successors" },
    ],
    [
      "successors of two tables",
      redirect("eyes", "split", ["ophthalmology", "medways"]),
      { path: ["redirects", "eyes", "to"], message: "expected successors of one table" },
    ],
  ]);

  itAllows(validRedirects, [
    ["an id that was split", redirect("eyes", "split", ["ophthalmology", "implants"])],
    ["two ids that moved to the same", redirect("eyes", "moved", "ophthalmology")],
    ["no retired id at all", (dataset) => ({ ...dataset, redirects: {} })],
  ]);
});
