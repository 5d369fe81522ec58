import { describe, expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { ownCatalog } from "./ownCatalog.js";
import { refusal } from "./refusal.js";
import { strangeValues } from "./strangeValues.js";

/** Catalogs that createCatalog did not make, or that somebody wrapped. */
const lookAlikes: readonly (readonly [label: string, value: unknown])[] = [
  ["a catalog as it looks", { clusters: [], focusAreas: [] }],
  ["the copy of a catalog", { ...ownCatalog }],
  ["a catalog behind a proxy", new Proxy(ownCatalog, {})],
  ["what inherits from a catalog", Object.create(ownCatalog)],
];

/** Tests that a call with options refuses whatever is no catalog, and options that cannot be read. */
export function itRefusesOptions(call: (options: never) => unknown): void {
  describe("as catalog", () => {
    const strange = strangeValues.filter(([, value]) => value !== undefined);
    it.each([...strange, ...lookAlikes])("refuses %s", (_, catalog) => {
      expect(refusal(InvalidArgumentError, catalog, () => call({ catalog } as never))).toMatchObject({
        argument: "catalog",
        reason: "expected a result of createCatalog",
      });
    });
  });

  describe("as options", () => {
    const unreadable = strangeValues.filter(
      ([label]) => label === "a proxy that throws" || label === "a revoked proxy",
    );
    it.each(unreadable)("refuses %s", (_, options) => {
      expect(refusal(InvalidArgumentError, options, () => call(options as never))).toMatchObject({
        argument: "options",
        reason: "cannot be read",
      });
    });
  });
}
