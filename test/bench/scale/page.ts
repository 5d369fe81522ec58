import { bareMasks } from "../peers/bareMasks.js";
import { contenders } from "../peers/contenders.js";
import { duration } from "./format.js";
import { goals } from "./goals.js";
import { machine } from "./machine.js";
import { ours } from "./ours.js";
import type { HardWish, Results, SizeResult } from "./Results.js";
import { catalogTable, coversTable, goalsTable, growthTable, shippedTable, sizeTable, worstTable } from "./tables.js";

/** The whole report, in Markdown. */
export function page(results: Results): string {
  return `# Benchmarks

How long the package takes to answer, beside other ways of asking the same, from seventeen records to a million. This page is
written by \`npm run bench\`; the figures are those of one machine on one day:

${machine().join("\n")}

## Goals

${goalsTable(goals(results))}

## What is asked

- **filter all**: the records that list all of three areas, in their order.
- **filter any**: the records that list any of three areas, in their order.
- **rank**: the ten records that best meet a wish of four or five weighted areas: by the weight that they cover, then fewer
  areas, then id. Ours also tells the reasons of each.

Seventeen records with 19 areas are the shipped data. All others are made up by a fixed random sequence, the same on every
machine: with 19 areas a record lists 4 to 18 of them (11 on average, as in the shipped data), with 256 areas 4 to 20 (12 on
average); all areas are equally common, and ids are in no order. All texts were read from JSON, so that equal ids are separate
strings, as in programs that get data from a file or a server.

| who | asked by |
| --- | --- |
${[ours, bareMasks, ...contenders].map(({ name, how }) => `| ${name} | ${how} |`).join("\n")}

## How it is measured

- Everybody gets the same records in memory and answers with those very objects; databases answer with positions, which are
  looked up. Three different questions of a kind take turns.
- Every answer is compared with the expected one, record by record and in order, before anything is timed. Who answers
  otherwise is shown as "wrong answer", who needs more than 10 seconds for an answer as "skipped".
- Ours and one contender answer in turns within one process, after a warm-up, for several rounds; times are medians, and a
  ratio is the median of the ratios of all rounds. Whose checked answers
  together take more than three seconds is not asked again: those answers, or the first, are the rounds.
- "/ ours" is the time divided by that of ours: above 1, ours is faster. "/ bare" is the same for the bare pass, the least
  that such a question can cost when every record is looked at.
- **loading** is apart: from the records to the first question. Packages are imported before. With the shipped data ours has
  nothing to load; with other data, see "An own catalog" for what it adds at the first question.

${results.sizes.map(sizeSection).join("\n\n")}

## The shipped data, call by call

${shippedTable(results.shipped)}

A filter of the shipped data gives the same frozen list for the same question, so that asking again is a look-up.

## An own catalog

\`createCatalog\` of records that are already there, all checks included; in a fresh process, and again in the same one. The
bare index is the least that such a pass can cost: a Map from each id to its place, which finds the ids that stand twice, and
every area looked up. The first filter lays out the bits by area. Bytes are what the process holds beyond the caller's objects,
after a full garbage collection: of a new catalog, and after filters and rankings were asked.

${catalogTable(results.catalogs)}

## Growth

Time a call over 1,000 records and more, with 19 areas. The exponent is the slope of the logarithms: 1 means that ten times
the records take ten times as long, 0 that they do not matter. “Of a copy” is the exponent of the time that a mere copy of the
same answers takes: a list of a million asks the system for fresh memory and keeps the garbage collector busy, where one of a
thousand lies in the processor's cache, and that alone lifts an exponent above 1. The last line is the bare pass.

${growthTable(results.growth)}

## Covers

\`minimalCovers\` of 25 wanted areas out of 256, over 100,000 records: all smallest sets, exactly. Three wishes, each asked
once.

${coversTable(results.covers)}

## Worst cases

Input that is as bad as it can be, of 1,000 to 100,000 records, changes or letters. An exponent of 1 means that ten times as
much takes ten times as long; nothing grows with the square. What stops early does so at the thousandth problem.

${worstTable(results.worst)}

${hardWish(results.hardWish)}

## What this shows, and what not

- With seventeen records every way is fast enough; what counts there is a plain call. Differences begin to be felt where a
  page filters at every key stroke, or where records come in hundreds of thousands.
- Compare ratios, not times: another machine gives other times, and much the same ratios. A ratio between 0.8 and
  1.2 may be chance.
- The questions are those that this package was made for. The others do much more: they join, group, search texts, keep data
  on disk, and change it. Who needs that needs one of them.
- Databases pay for every record that they hand to JavaScript. Where only a count or a page is wanted, they do better than
  here.
- Real areas are not equally common, and real records resemble each other. Both change how many records a filter finds.
`;
}

function hardWish(wish: HardWish | undefined): string {
  if (wish === undefined) return "";
  const { wanted, count, time, ending } = wish;
  return `\`minimalCovers\` of all ${wanted} areas over ${count.toLocaleString("en")} records that list few of them ended after ${duration(time)}, at a step
that is the same on every machine, since steps are counted and not time: “${ending}”.`;
}

function sizeSection(size: SizeResult): string {
  const shipped = size.count === 17 && size.areas === 19 ? " (the shipped data)" : "";
  return `## ${size.count.toLocaleString("en")} records, ${size.areas} areas${shipped}\n\n${sizeTable(size)}`;
}
