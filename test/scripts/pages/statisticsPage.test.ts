import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareStats, corroborations, formatStat, indicators } from "../../../src/index.js";
import { dimensionWords, verdictWords } from "../../../src/internal/words.js";
import { tables } from "../../support/tables.js";

const page = readFileSync("docs/figures.md", "utf8");

/** The indicators that several sources report for an area, with the statistics of those areas. */
const shared = indicators.flatMap((indicator) => {
  const areas = [...new Set(compareStats(indicator.id).figures.map(({ refArea }) => refArea))];
  const figures = areas
    .map((refArea) => compareStats(indicator.id, { refArea }).figures)
    .filter((list) => new Set(list.map(({ source }) => source)).size > 1)
    .flat();
  return figures.length === 0 ? [] : [{ ...indicator, figures }];
});

describe("docs/figures.md", () => {
  it.each(shared)("shows all figures of $id side by side, with qualifier and period", ({ id, name, figures }) => {
    const text = page.split(`\n## ${name.en}\n\n\`${id}\``)[1]?.split("\n## ")[0];
    for (const figure of figures) {
      const period = figure.timePeriod ?? "no year stated";
      const credited = figure.attributedTo === undefined ? "" : `, credited to ${figure.attributedTo}`;
      expect(text).toContain(`| ${formatStat(figure)} | \`${figure.id}\`${credited} | ${period} | `);
    }
  });

  it.each(shared)("says in which dimensions the figures of $id differ", ({ id, name, figures }) => {
    const text = page.split(`\n## ${name.en}\n\n\`${id}\``)[1]!.split("\n## ")[0]!;
    const areas = new Set(figures.map(({ refArea }) => refArea));
    const expected = [...areas].flatMap((refArea) => {
      const { differences } = compareStats(id, { refArea });
      return differences.length > 0
        ? [differences.map(({ dimension }) => dimensionWords[dimension].en).join(", ")]
        : [];
    });
    const named = [...text.matchAll(/^These figures differ in: (.+)\.$/gm)].map(([, dimensions]) => dimensions);
    expect(named).toEqual(expect.arrayContaining(expected));
  });

  it("compares several indicators, among them companies and employees", () => {
    expect(shared.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["companies", "employees", "sme-share-companies"]),
    );
  });

  it.each(corroborations.filter(({ verdict }) => verdict !== "not-found"))(
    "says how $statistic compares with other sources: $verdict",
    ({ statistic, verdict, against, note }) => {
      const line = page
        .split("\n")
        .find(
          (text) => text.startsWith(`- \`${statistic}\` *${verdictWords[verdict].en}*`) && text.endsWith(`: ${note}`),
        );
      for (const id of against) expect(line).toContain(`\`${id}\` (${formatStat(id)})`);
    },
  );

  it("lists the source of every figure", () => {
    const shown = new Set([...page.matchAll(/^\| [^|]+ \| `([\w-]+)\.[\w-]+`/gm)].map(([, source]) => source));
    const [, listed] = page.split("\n## Sources of these figures\n");
    for (const { id, title } of tables.sources.filter((source) => shown.has(source.id))) {
      expect(listed).toContain(`| \`${id}\` | `);
      expect(listed).toContain(title.replaceAll("|", "\\|"));
    }
  });
});
