import { describe, expect, it } from "vitest";
import { sources, statistics, statsBySource, UnknownIdError } from "../../src/index.js";
import { isDeeplyFrozen } from "../support/isDeeplyFrozen.js";
import { itRefuses } from "../support/itRefuses.js";
import { keepsDataset } from "../support/keepsDataset.js";
import { refusal } from "../support/refusal.js";

describe("statsBySource", () => {
  keepsDataset();

  it("answers with the figures of a source, in the order of the table", () => {
    for (const { id } of sources) {
      expect(statsBySource(id)).toEqual(statistics.filter(({ source }) => source === id));
    }
    expect(statsBySource("spectronet-2025").map(({ value }) => value)).toEqual([
      2, 7, 212_000, 2, 41e9, 55e9, 19.7e9, 38.3e9, 93, 1510, 2, 9,
    ]);
  });

  it("parts all figures among the sources", () => {
    expect(sources.flatMap(({ id }) => statsBySource(id))).toHaveLength(statistics.length);
  });

  it("gives the same frozen list to the same question, an empty one too", () => {
    for (const source of ["gtai-2024", "iso-3166-2"] as const) {
      const list = statsBySource(source);
      expect(isDeeplyFrozen(list)).toBe(true);
      expect(statsBySource(source)).toBe(list);
    }
    expect(statsBySource("iso-3166-2")).toEqual([]);
  });

  it("answers with the records of the table themselves", () => {
    for (const figure of statsBySource("gtai-2024")) expect(statistics).toContain(figure);
  });

  it("suggests the source that was meant", () => {
    expect(refusal(UnknownIdError, "gtai-2025", () => statsBySource("gtai-2025" as never))).toMatchObject({
      kind: "source",
      id: "gtai-2025",
      suggestions: ["gtai-2024"],
    });
  });

  itRefuses(statsBySource, UnknownIdError);
});
