import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareStats, corroborations, formatStat, indicators } from "../../../src/index.js";
import { tables } from "../../support/tables.js";

const page = readFileSync("docs/figures.md", "utf8");

/** Of each indicator, the figures of those areas of which several sources speak. */
const disputed = indicators.flatMap((indicator) => {
  const areas = [...new Set(compareStats(indicator.id).figures.map(({ refArea }) => refArea))];
  const figures = areas
    .map((refArea) => compareStats(indicator.id, { refArea }).figures)
    .filter((list) => new Set(list.map(({ source }) => source)).size > 1)
    .flat();
  return figures.length === 0 ? [] : [{ ...indicator, figures }];
});

describe("docs/figures.md", () => {
  it.each(disputed)(
    "shows all figures of $id next to each other, with qualifier and period",
    ({ id, name, figures }) => {
      const text = page.split(`\n## ${name.en}\n\n\`${id}\``)[1]?.split("\n## ")[0];
      for (const figure of figures) {
        const period = figure.timePeriod ?? "not stated";
        const credited = figure.attributedTo === undefined ? "" : `, credited to ${figure.attributedTo}`;
        expect(text).toContain(`| ${formatStat(figure)} | \`${figure.id}\`${credited} | ${period} | `);
      }
    },
  );

  it("has several to show, the manufacturers and the employees among them", () => {
    expect(disputed.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["companies", "employees", "sme-share-companies"]),
    );
  });

  it.each(corroborations.filter(({ verdict }) => verdict !== "not-found"))(
    "tells what is said of $statistic: $verdict",
    ({ statistic, verdict, against, note }) => {
      const line = page
        .split("\n")
        .find((text) => text.startsWith(`- \`${statistic}\` *${verdict}*`) && text.endsWith(`: ${note}`));
      for (const id of against) expect(line).toContain(`\`${id}\` (${formatStat(id)})`);
    },
  );

  it("names the document behind every figure that it shows", () => {
    const shown = new Set([...page.matchAll(/^\| [^|]+ \| `([\w-]+)\.[\w-]+`/gm)].map(([, source]) => source));
    const [, listed] = page.split("\n## Sources of these figures\n");
    for (const { id, title } of tables.sources.filter((source) => shown.has(source.id))) {
      expect(listed).toContain(`| \`${id}\` | `);
      expect(listed).toContain(title.replaceAll("|", "\\|"));
    }
  });
});
