import { describe, expect, it } from "vitest";
import { type Statistic, statistics } from "../../src/index.js";
import { brochureFigures, type Figure, newsFigures } from "../support/documentFigures.js";

/** Without what the second list does not hold, and in an order that does not depend on that of the table. */
const figuresOf = (records: readonly Statistic[]) =>
  sorted(records.map(({ id: _, locator: __, note: ___, source: ____, ...figure }) => figure));
const completed = (figures: readonly Figure[]) =>
  sorted(figures.map((figure) => ({ obsStatus: "A", refArea: "DE", ...figure })));
const sorted = (figures: readonly Figure[]) =>
  [...figures].sort((a, b) =>
    JSON.stringify(Object.entries(a).sort()) < JSON.stringify(Object.entries(b).sort()) ? -1 : 1,
  );

const documents: readonly string[] = ["gtai-2024", "spectronet-2025"];
const ofDocuments = statistics.filter(({ source }) => documents.includes(source));

describe("the figures", () => {
  it.each(Object.entries(brochureFigures))(
    "under the brochure's heading “%s” are those of the second list",
    (heading, figures) => {
      const records = statistics.filter(({ source, locator }) => source === "gtai-2024" && locator.section === heading);
      expect(figuresOf(records)).toEqual(completed(figures));
    },
  );

  it("of the news item are those of the second list", () => {
    expect(figuresOf(statistics.filter(({ source }) => source === "spectronet-2025"))).toEqual(completed(newsFigures));
  });

  it("of the two documents are no others", () => {
    const listed = Object.values(brochureFigures).flat().length + newsFigures.length;
    expect(listed).toBe(58);
    expect(ofDocuments).toHaveLength(58);
  });

  it("are marked as estimates only with a note on what the source says", () => {
    const estimates = statistics.filter(({ obsStatus }) => obsStatus === "E");
    expect(estimates.map(({ source }) => source).filter((source) => documents.includes(source))).toHaveLength(9);
    for (const { note } of estimates) expect(note).toBeDefined();
    for (const { value, note } of estimates) {
      if (value === 66.7) expect(note).toContain("“two thirds”");
      if (value === 33.3) expect(note).toContain("“one third”");
    }
  });

  it("bear a period only where the documents state one", () => {
    const dated = ofDocuments.filter(({ timePeriod }) => timePeriod !== undefined);
    expect(dated.map(({ id, timePeriod }) => `${id} ${timePeriod}`).sort()).toEqual([
      "gtai-2024.average-stay 2022",
      "gtai-2024.inpatients 2022",
      "gtai-2024.most-innovative-fields 2023",
      "gtai-2024.patent-applications-germany 2023",
      "gtai-2024.patent-rank-europe 2023",
      "gtai-2024.patent-ratio-eu 2023",
      "spectronet-2025.revenue 2024",
      "spectronet-2025.revenue-with-micro-enterprises 2024",
    ]);
  });
});
