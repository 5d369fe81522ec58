import { describe, expect, it } from "vitest";
import { corroborations, getProgramme, getStatistic } from "../../src/index.js";
import { statements } from "../support/statements.js";

describe("the corroborations", () => {
  it("cover the 52 statements of the two documents that others were asked about", () => {
    expect(statements.map(([number]) => number)).toEqual([
      ...Array.from({ length: 40 }, (_, at) => `S1-${String(at + 1).padStart(2, "0")}`),
      ...Array.from({ length: 12 }, (_, at) => `S2-${String(at + 1).padStart(2, "0")}`),
    ]);
    expect(statements.filter(([, figures]) => figures.length === 0).map(([number]) => number)).toEqual([
      "S1-34",
      "S1-37",
    ]);
    expect(getProgramme("ecei").start).toBe(2009);
  });

  it.each(statements.flatMap(([number, ids, verdict]) => ids.map((id) => ({ number, id, verdict }))))(
    "tell of $number, $id: $verdict",
    ({ id, verdict }) => {
      const [first] = corroborations.filter(({ statistic }) => statistic === id);
      expect(first?.verdict).toBe(verdict);
    },
  );

  it("beyond these hold the two documents against each other, and the brochure against itself", () => {
    const listed = statements.flatMap(([, figures]) => figures);
    const others = corroborations.filter(
      ({ statistic }, at) =>
        !listed.includes(statistic) || corroborations.findIndex((first) => first.statistic === statistic) !== at,
    );
    expect(others.map(({ statistic, verdict, against }) => [statistic, verdict, against[0]])).toEqual([
      ["gtai-2024.companies", "differs", "spectronet-2025.companies"],
      ["gtai-2024.employees", "differs", "spectronet-2025.employees"],
      ["gtai-2024.patent-ratio-europe", "same-figure-other-scope", "gtai-2024.patent-ratio-eu"],
    ]);
  });

  it("name the sources of all figures that they hold against one, and never hold it against itself", () => {
    for (const { statistic, verdict, against, sources } of corroborations) {
      expect(against, statistic).not.toContain(statistic);
      if (verdict === "not-found") continue;
      expect(sources, statistic).toEqual(expect.arrayContaining(against.map((id) => getStatistic(id).source)));
    }
  });
});
