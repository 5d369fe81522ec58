import { describe, expect, it } from "vitest";
import { clusters, focusAreas } from "../../src/index.js";
import { unknownId } from "../../src/internal/unknownId.js";

const areas = focusAreas.map(({ id }) => id);
const suggestions = (id: unknown, known: Iterable<string>) => unknownId("thing", id, known).suggestions;

describe("unknownId suggests", () => {
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
    expect(suggestions(id, areas)).toEqual(expected);
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
    for (const id of [null, undefined, 5, ["dental"], { id: "dental" }]) expect(suggestions(id, areas)).toEqual([]);
  });
});
