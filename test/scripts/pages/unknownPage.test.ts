import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tables } from "../../support/tables.js";

const page = readFileSync("docs/unknown.md", "utf8");
const { statistics, corroborations, clusters } = tables;

/** Returns the text below a heading. */
const section = (heading: string) => page.split(`\n## ${heading}\n`)[1]!.split("\n## ")[0]!;

/** Returns the ids in backticks. */
const idsIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, id]) => id);

describe("docs/unknown.md", () => {
  it.each([
    ["Values that could not be read", "L"],
    ["Values estimated from words", "E"],
  ])("lists under “%s” exactly the statistics with the status %s", (heading, status) => {
    const ids = statistics.filter(({ obsStatus }) => obsStatus === status).map(({ id }) => id);
    const listed = idsIn(section(heading)).filter((id) => statistics.some((figure) => figure.id === id));
    expect(ids.length).toBeGreaterThan(0);
    expect(listed).toEqual(ids);
  });

  it("lists every inferred property of a cluster", () => {
    const text = section("Inferred values");
    const inferred = clusters.flatMap((cluster) =>
      Object.entries(cluster)
        .filter(([, fact]) => (fact as { basis?: string }).basis === "inferred")
        .map(([field]) => `| \`${cluster.id}\` | \`${field}\` | `),
    );
    expect(inferred.length).toBeGreaterThan(0);
    for (const row of inferred) expect(text).toContain(row);
  });

  it("lists the figures without a second source and those without a period", () => {
    const alone = corroborations.filter(({ verdict }) => verdict === "not-found").map(({ statistic }) => statistic);
    expect(idsIn(section("Figures without a second source"))).toEqual(expect.arrayContaining(alone));
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

  it("counts the records without an optional property, and names them if they are few", () => {
    const text = section("Absent properties");
    const without = clusters.filter(({ aliases }) => aliases === undefined).map(({ id }) => `\`${id}\``);
    expect(text).toContain(`| \`clusters\` | \`aliases\` | ${without.length} of 17 | ${without.join(", ")} |`);
    const undated = statistics.filter(({ timePeriod }) => timePeriod === undefined);
    expect(text).toContain(`| \`statistics\` | \`timePeriod\` | ${undated.length} of ${statistics.length} | `);
  });
});
