import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusters, focusAreas, RetiredIdError, UnknownIdError } from "../../src/index.js";
import { editDistance, findById, followRedirect, lookUp } from "../../src/internal/ids.js";
import { refusal } from "../support/refusal.js";

describe("findById", () => {
  const areas = new Map([
    ["ophthalmology", 1],
    ["dental", 2],
  ]);

  it("finds what stands under an id, or under the one that a retired id moved to", () => {
    expect(findById("area", areas, "dental")).toBe(2);
    expect(findById("area", areas, "ophthalmal")).toBe(1);
  });

  it("finds a retired id itself where it is in use", () => {
    expect(findById("area", new Map([...areas, ["ophthalmal", 3]]), "ophthalmal")).toBe(3);
  });

  it.each(["dentl", "__proto__", undefined, null, 5, ["dental"]])("refuses %o", (id) => {
    expect(refusal(UnknownIdError, id, () => findById("area", areas, id))).toMatchObject({ kind: "area", id });
  });

  it("refuses a retired id whose successor is not there either", () => {
    const ask = () => findById("area", new Map([["dental", 2]]), "ophthalmal");
    expect(refusal(UnknownIdError, "ophthalmal", ask).message).toBe('unknown area "ophthalmal"');
  });

  it("does not take a list for the id in it", () => {
    expect(refusal(UnknownIdError, [], () => findById("area", areas, ["ophthalmal"])).suggestions).toEqual([]);
  });
});

describe("followRedirect", () => {
  const from = {
    eyes: { kind: "moved", to: "ophthalmology" },
    care: { kind: "split", to: ["home-care", "rehabilitation"] },
  } as const;

  it("leads to the one successor, to none of an id that was never retired, and throws for several", () => {
    expect(followRedirect("eyes", from)).toBe("ophthalmology");
    expect(followRedirect("dental", from)).toBe(undefined);
    expect(followRedirect("toString", from)).toBe(undefined);
    expect(followRedirect("ophthalmal")).toBe("ophthalmology");
    const { id, successors } = refusal(RetiredIdError, from, () => followRedirect("care", from));
    expect({ id, successors }).toEqual({ id: "care", successors: ["home-care", "rehabilitation"] });
  });
});

describe("lookUp", () => {
  it("finds a record in the table that is asked, time and again", () => {
    const [a, b] = [{ id: "a" }, { id: "b" }];
    const table = [a, b];
    expect(lookUp("letter", table, "b")).toBe(b);
    expect(lookUp("letter", table, "a")).toBe(a);
    expect(lookUp("letter", [{ id: "z" }], "z")).toEqual({ id: "z" });
    const { message } = refusal(UnknownIdError, "z", () => lookUp("letter", table, "zzz"));
    expect(message).toBe('unknown letter "zzz"');
  });
});

const areaIds = focusAreas.map(({ id }) => id);
const suggestions = (id: unknown, known: readonly string[]) =>
  refusal(UnknownIdError, id, () => findById("thing", new Map(known.map((name) => [name, name])), id)).suggestions;

describe("an unknown id suggests", () => {
  it.each([
    ["robotic", ["robotics"]],
    ["Robotics", ["robotics"]],
    ["Medical imaging", ["medical-imaging"]],
    ["diagnostic", ["diagnostics"]],
    ["orthopaedics", ["orthopedics"]],
    ["prosthetics", ["endoprosthetics"]],
    ["hearing", ["hearing-aids"]],
    ["tech", ["assistive-technologies", "minimally-invasive-technologies"]],
    ["neurology", []],
    ["", []],
    ["zzz", []],
  ])("for the area “%s”: %j", (id, expected) => {
    expect(suggestions(id, areaIds)).toEqual(expected);
  });

  it("the nearest first, and equally near ones in the order of the table", () => {
    expect(suggestions("abcde", ["abxye", "abcdx", "xbcde", "abcd"])).toEqual(["abcdx", "xbcde", "abcd"]);
  });

  it("what was typed with spaces", () => {
    expect(suggestions("a b c d", ["a-b-c-d"])).toEqual(["a-b-c-d"]);
  });

  it("nothing for a text that is longer than any id", () => {
    expect(suggestions(`b${"a".repeat(199)}`, ["a".repeat(200)])).toEqual([]);
  });

  it("three at most", () => {
    expect(
      suggestions(
        "bio",
        clusters.map(({ id }) => id),
      ),
    ).toHaveLength(0);
    expect(suggestions("abcd", ["abcda", "abcdb", "abcdc", "abcdd"])).toEqual(["abcda", "abcdb", "abcdc"]);
  });

  it("what differs in a quarter of its letters and one more, in letters or in length", () => {
    expect(suggestions("abcd", ["abxy"])).toEqual(["abxy"]);
    expect(suggestions("abcd", ["axyz"])).toEqual([]);
    expect(suggestions("abcd", ["axbcyd"])).toEqual(["axbcyd"]);
    expect(suggestions("abcd", ["axbycxd"])).toEqual([]);
  });

  it("what contains the text, however long it is, when the text has four letters", () => {
    expect(suggestions("abcd", ["a-long-word-with-abcd-inside"])).toEqual(["a-long-word-with-abcd-inside"]);
    expect(suggestions("abc", ["a-long-word-with-abc-inside"])).toEqual([]);
  });

  it("nothing for what is no text", () => {
    for (const id of [null, undefined, 5, ["dental"], { id: "dental" }]) expect(suggestions(id, areaIds)).toEqual([]);
  });
});

/** The definition itself: remove, add or replace at the front, whichever is cheapest. */
function naive(from: string, to: string): number {
  if (from === "" || to === "") return from.length + to.length;
  if (from[0] === to[0]) return naive(from.slice(1), to.slice(1));
  return 1 + Math.min(naive(from.slice(1), to), naive(from, to.slice(1)), naive(from.slice(1), to.slice(1)));
}

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["robotics", "robotics", 0],
    ["", "dental", 6],
    ["robotic", "robotics", 1],
    ["robotics", "obotics", 1],
    ["medwasy", "medways", 2],
    ["kitten", "sitting", 3],
    ["saturday", "sunday", 3],
    ["flaw", "lawn", 2],
    ["abc", "xyz", 3],
  ])("of “%s” and “%s” is %i", (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });

  it("is that of its definition", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (from, to) => {
        expect(editDistance(from, to)).toBe(naive(from, to));
      }),
      { numRuns: 500 },
    );
  });
});
