import { dataset } from "medtech-germany";
import { type Kind, kinds } from "./data.js";
import { goalsTable } from "./goals.js";
import { digits, duration, hardware, table, times } from "./markdown.js";
import type { BuiltInResult } from "./measureBuiltIn.js";
import type { CatalogResult } from "./measureCatalog.js";
import type { Cell, Line } from "./measureContenders.js";
import type { CoversResult } from "./measureCovers.js";
import type { StartResult } from "./measureStart.js";
import type { HardWish, WorstResult } from "./measureWorst.js";
import { ours } from "./ours.js";
import { bareMasks } from "./peers/bareMasks.js";
import { contenders, peerVersions } from "./peers/contenders.js";
import { fitExponent } from "./timing.js";

/** All who answered at one size, ours first, then the bare pass. */
export interface SizeResult {
  readonly count: number;
  readonly areas: number;
  readonly lines: readonly Line[];
}

/** The x of time ~ records^x: of a function, and of a copy of its answers. */
export interface GrowthResult {
  readonly name: string;
  readonly exponent: number;
  readonly copyExponent: number;
}

/** What a whole run measured. A measurement that ended early is undefined, or has fewer results. */
export interface Results {
  readonly sizes: readonly SizeResult[];
  readonly builtIn: BuiltInResult | undefined;
  readonly starts: readonly StartResult[];
  readonly catalogs: readonly CatalogResult[];
  readonly growth: readonly GrowthResult[];
  readonly covers: readonly CoversResult[];
  readonly worst: readonly WorstResult[];
  readonly hardWish: HardWish | undefined;
}

/** The whole report, in Markdown. */
export function page(results: Results): string {
  const { sizes, builtIn, starts, catalogs, growth, covers, worst, hardWish } = results;
  return `# Benchmarks

How fast the package answers, compared with other ways to ask the same, for 17 to 1,000,000 records. \`npm run bench\` writes
this page. All goals and tables are **ratios measured in one run**, since absolute times belong to one machine. This run:

${hardware()}
- medtech-germany ${dataset.version}
- ${peerVersions().join(", ")}
- ${new Date().toISOString().slice(0, 10)}

## Goals

${goalsTable(results)}

- The **bare pass** is one loop over a typed array, written for one question. It checks and explains nothing.
- The **bare index** is a \`Map\` of all ids, and a look-up of every area in another \`Map\`.
- A **look-up** is one \`Map.prototype.get\` with an id read from JSON.
- A **copy of the answer** copies the lists and objects that a function made for its answer, and nothing else.

## Contenders

Everyone answers three questions:

- **filter all**: the records that list all of three areas, in their order.
- **filter any**: the records that list any of three areas, in their order.
- **rank**: the ten records that best match a request of four or five weighted areas: by covered weight, then fewer areas,
  then id. The package also explains each match.

Every cell is the time of a contender divided by the time of this package: **above 1, the package is faster.** Divide by the
cell of the bare pass to compare with that. A ratio from 0.8 to 1.2 may be chance. Columns name the number of records, then
that of focus areas.

${kinds.map((kind) => `### ${kind === "rank" ? "Rank" : `Filter ${kind}`}\n\n${contendersTable(sizes, kind)}`).join("\n\n")}

### Loading

From records in memory to the first question. Everyone loads once and cold, so small data show little more than start-up. The
package has nothing to load for its built-in data.

${contendersTable(sizes, "load")}

${notes(sizes)}### How each is asked

${[ours, bareMasks, ...contenders].map(({ name, how }) => `- **${name}**: ${how}`).join("\n")}

### How it is measured

- 17 records with 19 areas are the built-in data. All others come from a fixed random sequence. With 19 areas, a record lists
  4 to 18 (11 on average, as in the built-in data); with 256 areas, 4 to 20 (12 on average). All areas are equally common.
- All texts are read from JSON, so equal ids are separate strings, as in data from a file or a server.
- Everyone gets the same records in memory and answers with these objects. Databases answer with positions, which are looked
  up.
- Every answer is checked, record by record and in order, before anything is timed.
- The package and one contender answer in alternating rounds within one process, after a warm-up. A cell is the median of the
  ratios of all rounds. If the checked answers of a contender take more than three seconds, they are the rounds.

## Built-in data

Short questions on the built-in data, in look-ups that take as long. A filter returns the same frozen array for the same
question, so a repeated filter is a look-up.

${builtInTable(builtIn)}

## Start

A process that imports an entry, from start to end, compared with one that imports an empty package.

${table(
  ["entry", "process / process with an empty package"],
  starts.map(({ entry, ratio }) => [entry, times(ratio)]),
)}

## Custom catalogs

\`createCatalog\` from records in memory, with all checks. The first filter lays out the catalog by area. Bytes are what the
process holds beyond your records after a full garbage collection: for a new catalog, and after filters and rankings.

${table(
  [
    "records, areas",
    "createCatalog / bare index",
    "first filter / bare index",
    "bytes per record",
    "… after questions",
  ],
  catalogs.map(({ count, areas, ratio, firstFilter, bytes, bytesAsked }) => [
    `${count.toLocaleString("en")}, ${areas}`,
    times(ratio),
    times(firstFilter),
    digits(bytes),
    digits(bytesAsked),
  ]),
)}

## Growth

How time grows from 1,000 to 1,000,000 records with 19 areas: an exponent of 1 means that ten times the records take ten times
as long, 0 that their number doesn't matter. Copying a large answer already grows faster than its length, since it leaves the
processor's cache and keeps the garbage collector busy.

${table(
  ["", "exponent", "of a copy of the answer"],
  growth.map(({ name, exponent, copyExponent }) => [name, exponent.toFixed(2), copyExponent.toFixed(2)]),
)}

## Covers

\`minimalCovers\` of 25 areas out of 256, over 100,000 records: all smallest sets, exactly. Three requests, each asked once. One
pass is a bare pass for any of the 25 areas.

${table(
  ["request", "passes", "clusters per cover", "covers"],
  covers.map(({ passes, size, covers: found, truncated }, i) => [
    `${i + 1}`,
    digits(passes),
    `${size}`,
    `${found}${truncated ? " (limit)" : ""}`,
  ]),
)}
${
  hardWish?.error
    ? `
\`minimalCovers\` of all ${hardWish.wanted} areas over ${hardWish.count.toLocaleString("en")} records ends at its bound, which counts steps and not time, so every
machine gives the same error: “${hardWish.error}”.
`
    : ""
}
## Worst cases

Input that is as bad as it can be: 1,000 to 100,000 records, changes or letters. Nothing grows with the square.

${table(
  ["", "exponent"],
  worst.map(({ name, times }) => [name, fitExponent(times).toFixed(2)]),
)}

## What this shows, and what it doesn't

- With 17 records, every way is fast enough. Differences matter if a page filters at every key stroke, or if you have hundreds
  of thousands of records.
- The questions are those this package was made for. The others do much more: they join, group, search text, store data on disk
  and change it.
- Databases pay for every record they pass to JavaScript. If you need only a count or a page of results, they do better than
  here.
- Real areas aren't equally common, and real records resemble each other. Both change how many records a filter finds.

## Times, for information

What this package took on this machine in this run. Other machines give other times.${
    builtIn ? ` A look-up took ${duration(builtIn.lookUp / 1e6)}.` : ""
  }

${table(
  ["records, areas", "loading", "filter all", "filter any", "rank"],
  sizes.map((size) => {
    const line = size.lines.find(({ name }) => name === ours.name);
    return [`${size.count.toLocaleString("en")}, ${size.areas}`, ...columns.map((of) => timeOf(line, of))];
  }),
)}
`;
}

type Column = Kind | "load";
const columns: readonly Column[] = ["load", ...kinds];

function cellOf(line: Line | undefined, column: Column): Cell | undefined {
  return column === "load" ? line?.load : line?.cells[column];
}

function timeOf(line: Line | undefined, column: Column): string {
  const cell = cellOf(line, column);
  return cell !== undefined && "time" in cell ? duration(cell.time) : "–";
}

/** For each contender, its time at every size divided by ours. */
function contendersTable(sizes: readonly SizeResult[], column: Column): string {
  const heads = sizes.map(({ count, areas }) => `${count.toLocaleString("en")}, ${areas}`);
  const rows = [bareMasks, ...contenders].map(({ name }) => [
    name,
    ...sizes.map(({ count, areas, lines }) => {
      if (column === "load" && count === 17 && areas === 19) return "–";
      const cell = cellOf(
        lines.find((line) => line.name === name),
        column,
      );
      return cell !== undefined && "ratio" in cell ? times(cell.ratio) : "–";
    }),
  ]);
  return table(["records, areas", ...heads], rows);
}

/** Why some cells are empty. */
function notes(sizes: readonly SizeResult[]): string {
  const reasons = sizes.flatMap(({ count, areas, lines }) =>
    lines.flatMap((line) =>
      columns.flatMap((column) => {
        const cell = cellOf(line, column);
        if (cell === undefined || !("note" in cell)) return [];
        const what = column === "load" ? "loading" : column;
        return `- ${line.name}, ${what}, ${count.toLocaleString("en")} records, ${areas} areas: ${cell.note}`;
      }),
    ),
  );
  return reasons.length === 0 ? "" : `Why a cell is empty:\n\n${reasons.join("\n")}\n\n`;
}

function builtInTable(builtIn: BuiltInResult | undefined): string {
  if (builtIn === undefined) return "Not measured.";
  const { lookUps, plain } = builtIn;
  return `${table(
    ["", "look-ups"],
    lookUps.map(({ name, ratio }) => [name, digits(ratio)]),
  )}

Ranking with explanations takes ${times(plain)} as long as \`map\` and \`sort\`, which explain nothing.`;
}
