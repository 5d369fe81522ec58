import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tables } from "../../support/tables.js";

const page = readFileSync("docs/unknown.md", "utf8");
const { statistics, corroborations, clusters } = tables;

/** The text below a heading. */
const section = (heading: string) => page.split(`\n## ${heading}\n`)[1]!.split("\n## ")[0]!;

/** The ids that stand as code in a text. */
const idsIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, id]) => id);

describe("docs/unknown.md", () => {
  it.each([
    ["Values that could not be read", "L"],
    ["Values estimated from words", "E"],
  ])("lists under “%s” the figures with the status %s, and no other", (heading, status) => {
    const ids = statistics.filter(({ obsStatus }) => obsStatus === status).map(({ id }) => id);
    const listed = idsIn(section(heading)).filter((id) => statistics.some((figure) => figure.id === id));
    expect(ids.length).toBeGreaterThan(0);
    expect(listed).toEqual(ids);
  });

  it("lists every conclusion about a cluster with its field", () => {
    const text = section("Conclusions");
    const inferred = clusters.flatMap((cluster) =>
      Object.entries(cluster)
        .filter(([, fact]) => (fact as { basis?: string }).basis === "inferred")
        .map(([field]) => `| \`${cluster.id}\` | \`${field}\` | `),
    );
    expect(inferred.length).toBeGreaterThan(0);
    for (const row of inferred) expect(text).toContain(row);
  });

  it("lists the figures that nobody else gives, and those without a period", () => {
    const alone = corroborations.filter(({ verdict }) => verdict === "not-found").map(({ statistic }) => statistic);
    expect(idsIn(section("Figures that nobody else gives"))).toEqual(expect.arrayContaining(alone));
    const undated = statistics.filter(({ timePeriod }) => timePeriod === undefined);
    const listed = section("Figures without a period")
      .split("\n")
      .filter((line) => line.startsWith("- "))
      .flatMap((line) => {
        const [source, ...names] = idsIn(line);
        return names.map((name) => `${source}.${name}`);
      });
    expect(listed.sort()).toEqual(undated.map(({ id }) => id).sort());
  });

  it("counts where an optional field is absent, and names the records where they are few", () => {
    const text = section("Fields that are absent");
    const without = clusters.filter(({ aliases }) => aliases === undefined).map(({ id }) => `\`${id}\``);
    expect(text).toContain(`| \`clusters\` | \`aliases\` | ${without.length} of 17 | ${without.join(", ")} |`);
    const undated = statistics.filter(({ timePeriod }) => timePeriod === undefined);
    expect(text).toContain(`| \`statistics\` | \`timePeriod\` | ${undated.length} of ${statistics.length} | `);
  });
});
