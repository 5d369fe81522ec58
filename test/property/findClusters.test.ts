import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusters, createCatalog, findClusters } from "../../src/index.js";

/** What German names are made of, and what a search ignores. */
const name = fc
  .array(
    fc.constantFrom(
      ..."abeglmosuvwzÄÖÜäöüßẞéøŁ59",
      "A\u0308",
      "o\u0308",
      "®",
      "™",
      " ",
      " ",
      "-",
      ".",
      "&",
      "e.V.",
      "GmbH",
      "\u00a0",
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((parts) => parts.join(""));

/** The text between two places, which are shares of its length. */
const part = (text: string, from: number, to: number) =>
  text.slice(Math.floor(Math.min(from, to) * text.length), Math.ceil(Math.max(from, to) * text.length));

const share = fc.double({ min: 0, max: 1, noNaN: true });
const catalogOf = (names: readonly string[]) =>
  createCatalog({
    clusters: names.map((each, i) => ({ id: `${i}`, name: each, aliases: [...names].slice(0, i % 3), focusAreas: [] })),
    focusAreas: [],
  });

describe("findClusters", () => {
  it("finds a built-in cluster by every part of each of its names", () => {
    const missed: string[] = [];
    for (const cluster of clusters) {
      for (const each of [cluster.name, ...(cluster.aliases ?? [])]) {
        for (let from = 0; from < each.length; from++) {
          for (let to = from + 1; to <= each.length; to++) {
            const text = each.slice(from, to);
            if (!findClusters(text).includes(cluster)) missed.push(`${each}: ${text}`);
          }
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it("finds a cluster by every part of its name, in another case and Unicode form too", () => {
    fc.assert(
      fc.property(name, share, share, (each, from, to) => {
        const text = part(each, from, to);
        const catalog = catalogOf([each]);
        for (const typed of [
          text,
          text.toUpperCase(),
          text.toLowerCase(),
          text.normalize("NFD"),
          text.normalize("NFC"),
        ]) {
          expect(findClusters(typed, { catalog })).toHaveLength(1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("finds the same with accents, umlauts and ß typed in either way, or a legal form behind", () => {
    const spelledOut = (text: string) =>
      text
        .normalize("NFC")
        .replace(/[äöüßÄÖÜẞ]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue" })[letter.toLowerCase()] ?? "ss");
    const bare = (text: string) => text.replace(/[ßẞ]/g, "ss").normalize("NFD").replaceAll("\u0308", "");
    fc.assert(
      fc.property(
        name.filter((each) => /[\p{L}\p{N}]/u.test(each)),
        (each) => {
          const catalog = catalogOf([each]);
          for (const typed of [spelledOut(each), bare(each), `${each} e. V.`, `${each} GmbH & Co. KG`, `®${each}™`]) {
            expect([typed, findClusters(typed, { catalog }).length]).toEqual([typed, 1]);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("answers in the order of the catalog, each cluster once, whichever of its names fits", () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), fc.nat(), share, share, (names, which, from, to) => {
        const catalog = catalogOf(names);
        const text = part(names[which % names.length] as string, from, to);
        const found = findClusters(text, { catalog });
        const alone = catalog.clusters.filter((cluster) => {
          const own = createCatalog({ clusters: [cluster], focusAreas: [] });
          return findClusters(text, { catalog: own }).length === 1;
        });
        expect(found).toEqual(alone);
        expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
