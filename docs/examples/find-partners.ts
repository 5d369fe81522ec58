/**
 * A company that builds surgical robots with imaging looks for partners in Germany: which clusters cover what it needs, what
 * the sources say of the industry, and which data the answers rest on. Run it with `npm start`.
 */
import {
  attributionsFor,
  cite,
  compareStats,
  corroborationsOf,
  dataset,
  findStats,
  formatStat,
  getFocusArea,
  getIndicator,
  getSource,
  type IndicatorId,
  type Match,
  rankClusters,
  type SourceId,
  type Statistic,
} from "medtech-germany";

const wanted = { robotics: 2, "medical-imaging": 1, "surgical-instruments": 1 };
const areas = Object.keys(wanted) as (keyof typeof wanted)[];

console.log("PARTNERS FOR SURGICAL ROBOTICS WITH IMAGING\n");
const matches = rankClusters(wanted, { minScore: 0.5 });
const head = ["", "Score", "Cluster", ...areas.map((area) => getFocusArea(area).name.en)];
const weights = ["", "", "weight in the score", ...areas.map((area) => `×${wanted[area]}`)];
const widths = [-2, -5, 34, 8, 8, 11];
const rule = widths.map((width) => "─".repeat(Math.abs(width)));
printTable([head, weights, rule, ...matches.map(toRow)], widths);
console.log("\n● matched   – missing: the brochure does not list it, which is not “cannot”");

console.log("\nTHE INDUSTRY, BY SOURCE");
for (const source of ["gtai-2024", "spectronet-2025"] as const) printFigures(source);

console.log("\nHOW MANY WORK IN IT? WHAT SOURCES SAY, AND WHY THEY DIFFER\n");
const compared = printComparison("employees");

console.log("\nTHE DATA\n");
console.log(`${dataset.name} ${dataset.version}, from the brochure's ${dataset.edition}`);
console.log(`SHA-256  ${dataset.digest}`);
console.log("\nThe comparison rests on:");
for (const { id } of attributionsFor(compared)) console.log(wrap(`- ${cite(id)}`, 78).join("\n  "));

function toRow({ cluster, score, matched }: Match, position: number): string[] {
  const marks = areas.map((area) => (matched.some(({ focusArea }) => focusArea === area) ? "●" : "–"));
  return [`${position + 1}`, percent(score), cluster.name, ...marks];
}

function printFigures(source: SourceId): void {
  const { publisher, title, published } = getSource(source);
  const heading = [`${publisher}: ${title}`, published].filter(Boolean).join(", ");
  console.log(`\n${wrap(heading, 80).join("\n")}\n`);
  printTable(
    findStats({ source, topic: "industry" }).map((figure) => [labelOf(figure), formatStat(figure)]),
    [54, 24],
  );
}

/** What is measured, and of whom. */
function labelOf({ indicator, coverage, breakdown, refArea, timePeriod }: Statistic): string {
  const size = coverage?.sizeClass;
  return [
    getIndicator(indicator).name.en,
    refArea !== "DE" && refArea,
    size && `${size.op}${size.employees} employees`,
    coverage?.countedAs,
    coverage?.includes && `with ${coverage.includes.join(", ")}`,
    coverage?.effects?.replaceAll("-", " "),
    breakdown && `${breakdown.category} employees`,
    timePeriod,
  ]
    .filter(Boolean)
    .join(", ");
}

/** What all sources say of one thing, what sets them apart, and what is known of how they relate. */
function printComparison(indicator: IndicatorId): readonly Statistic[] {
  const { figures, range, differences } = compareStats(indicator, { refArea: "DE" });
  printTable(
    figures.map((figure) => [formatStat(figure), labelOf(figure), figure.source]),
    [19, 33, 24],
  );
  if (range !== null) {
    const [least, most] = [range.min, range.max].map((value) => value.toLocaleString("en"));
    const dimensions = differences.map(({ dimension }) => dimension).join(", ");
    console.log(`\n${wrap(`From ${least} to ${most}. They differ in ${dimensions}.`, 80).join("\n")}`);
  }
  for (const figure of figures) {
    for (const { verdict, note } of corroborationsOf(figure)) {
      console.log(`\n${wrap(`${formatStat(figure)} (${figure.source}): ${verdict}. ${note}`, 80).join("\n")}`);
    }
  }
  return figures;
}

function percent(share: number): string {
  return share.toLocaleString("en", { style: "percent", maximumFractionDigits: 1 });
}

/** Rows of text cells, each wrapped within the width of its column; a width below 0 aligns to the right. */
function printTable(rows: readonly (readonly string[])[], widths: readonly number[]): void {
  for (const row of rows) {
    const cells = row.map((cell, column) => wrap(cell, Math.abs(widths[column] ?? 0)));
    for (let line = 0; line < Math.max(...cells.map(({ length }) => length)); line++) {
      const parts = widths.map((width, column) => {
        const part = cells[column]?.[line] ?? "";
        return width < 0 ? part.padStart(-width) : part.padEnd(width);
      });
      console.log(parts.join("  ").trimEnd());
    }
  }
}

/** Text broken between words into lines of at most `width` characters. */
function wrap(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length <= width || lines.at(-1) === "") lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}
