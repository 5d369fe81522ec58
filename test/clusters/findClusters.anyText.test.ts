import { describe, expect, it } from "vitest";
import { clusters, createCatalog, findClusters, InvalidArgumentError } from "../../src/index.js";
import { itRefuses } from "../support/itRefuses.js";
import { itRefusesOptions } from "../support/itRefusesOptions.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";
import { strangeValues } from "../support/strangeValues.js";

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

/** The names of an own catalog that contain a text. */
const among = (names: readonly string[], text: string) => {
  const own = names.map((name, i) => ({ id: `${i}`, name, focusAreas: [] }));
  return findClusters(text, { catalog: createCatalog({ clusters: own, focusAreas: [] }) }).map(({ name }) => name);
};

describe("findClusters", () => {
  keepsDataset();

  it.each(["", " ", "\n", "®", "–", "...", "\u0301", "\ud83e\ude7a", "\ud800", "\udc00\ud800"])(
    "finds every name for %j, in which there is nothing to compare",
    (text) => {
      expect(findClusters(text)).toEqual(clusters);
    },
  );

  it.each(["med\ud800ways", "\udfffmedways", "medways\ud83e"])("bears half a character: %j", (text) => {
    expect(ids(findClusters(text)).filter((id) => id !== "medways")).toEqual([]);
  });

  it("bears names and texts of any length", () => {
    const long = "Medizin-Technik ".repeat(10_000);
    for (const text of [long, "e.v.".repeat(50_000), " gmbh".repeat(40_000), "ß".repeat(1e5), "\u0301".repeat(1e5)]) {
      expect(findClusters(`medways x${text}`)).toEqual([]);
      expect(among(["Alpha", `Alpha ${text}`], text.slice(0, -1)).at(-1)).toBe(`Alpha ${text}`);
    }
    expect(findClusters(`medways${" gmbh".repeat(40_000)}`)).toHaveLength(1);
  });

  it("answers with a frozen list of the shipped records, and with a fresh one for an own catalog", () => {
    const found = findClusters("Medical");
    expect(Object.isFrozen(found)).toBe(true);
    for (const cluster of found) expect(clusters).toContain(cluster);

    const own = [
      { id: "b", name: "Beta", aliases: ["Alpha Zwei", "Ångström"], focusAreas: [], size: 3 },
      { id: "a", name: "Alpha", focusAreas: [], size: 1 },
    ];
    const catalog = createCatalog({ clusters: own, focusAreas: [] });
    const both = findClusters("alpha", { catalog });
    expect(both).toEqual(own);
    expect(both[0]).toBe(own[0]);
    expect(Object.isFrozen(both)).toBe(false);
    expect(findClusters("alpha", { catalog })).not.toBe(both);
    expect(findClusters("angstrom", { catalog })).toEqual([own[0]]);
    expect(findClusters("medways", { catalog })).toEqual([]);
  });

  it("gives the same answer whatever the caller does to the names afterwards", () => {
    const own = [{ id: "a", name: "Alpha", aliases: ["Erste"], focusAreas: [] }];
    const catalog = createCatalog({ clusters: own, focusAreas: [] });
    own[0]!.aliases[0] = "Zweite";
    own[0]!.name = "Omega";
    expect(ids(findClusters("alpha", { catalog }))).toEqual(["a"]);
    expect(ids(findClusters("erste", { catalog }))).toEqual(["a"]);
    expect(findClusters("zweite", { catalog })).toEqual([]);
    expect(findClusters("omega", { catalog })).toEqual([]);
  });

  describe("as text", () => {
    // a text is a question, however strange it is
    const texts = strangeValues.filter(([, value]) => typeof value === "string").map(([, value]) => value);
    itRefuses((text) => findClusters(texts.includes(text) ? (7 as never) : text), InvalidArgumentError);
    it("says what it wants", () => {
      const { message } = refusal(InvalidArgumentError, 5, () => findClusters(5 as never));
      expect(message).toBe("invalid text: expected a text, got 5");
    });
    it.each(["__proto__", "constructor", "toString"])("finds nothing for %s", (text) => {
      expect(findClusters(text)).toEqual([]);
    });
  });

  itRefusesOptions((options) => findClusters("Medical", options));
});
