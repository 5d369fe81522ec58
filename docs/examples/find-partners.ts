/**
 * A company that builds surgical robots with imaging looks for partners in Germany: which clusters cover what it needs, what
 * the sources say of the industry, and which data the answers rest on. Run it with `npm start`.
 */
import {
  dataset,
  findStats,
  getFocusArea,
  getIndicator,
  getSource,
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

console.log("\nTHE DATA\n");
console.log(`${dataset.name} ${dataset.version}, from the brochure's ${dataset.edition}`);
console.log(`SHA-256  ${dataset.digest}`);

function toRow({ cluster, score, matched }: Match, position: number): string[] {
  const marks = areas.map((area) => (matched.some(({ focusArea }) => focusArea === area) ? "●" : "–"));
  return [`${position + 1}`, percent(score), cluster.name, ...marks];
}

function printFigures(source: SourceId): void {
  const { publisher, title, published } = getSource(source);
  const heading = [`${publisher}: ${title}`, published].filter(Boolean).join(", ");
  console.log(`\n${wrap(heading, 80).join("\n")}\n`);
  printTable(
    findStats({ source, topic: "industry" }).map((figure) => [labelOf(figure), says(figure)]),
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
    coverage?.includes && `with ${coverage.includes.join(", ")}`,
    coverage?.effects?.replaceAll("-", " "),
    breakdown && `${breakdown.category} employees`,
    timePeriod,
  ]
    .filter(Boolean)
    .join(", ");
}

/** A figure in the source's words: with its qualifier. */
function says({ value, indicator, qualifier, obsStatus }: Statistic): string {
  if (value === null) return "shown only in a chart";
  const { kind, unit } = getIndicator(indicator);
  if (kind === "rank") return `rank ${value}`;
  const number = kind === "share" ? percent(value / 100) : unit === "EUR" ? euros(value) : value.toLocaleString("en");
  const estimated = obsStatus === "E" && "(our estimate)";
  return [qualifier, number, kind === "ratio" && "times", estimated].filter(Boolean).join(" ");
}

function percent(share: number): string {
  return share.toLocaleString("en", { style: "percent", maximumFractionDigits: 1 });
}

function euros(amount: number): string {
  return `€${amount.toLocaleString("en", { notation: "compact", compactDisplay: "long", maximumFractionDigits: 1 })}`;
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
