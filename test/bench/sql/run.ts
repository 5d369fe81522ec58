import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { dataset, rankClusters } from "../../../src/index.js";
import { createCompanies } from "../../support/sql/createCompanies.js";
import { exactWishes } from "../../support/sql/drawnWishes.js";
import { openDuckDB } from "../../support/sql/openDuckDB.js";
import { digits, duration, hardware, table } from "../markdown.js";
import { messagesOf } from "../processes.js";
import type { RankingCost, RankingTask } from "./measureRanking.js";

// Ranks all clusters for more and more companies, at once and in parts. Writes docs/benchmarks-sql.md after each, so that an
// interrupted run leaves a page.

/** A line of the report: the rows of requests, and those of the answer. */
interface RankingLine extends RankingCost {
  readonly companies: number;
  readonly atOnce: number;
  readonly rows: number;
  readonly answered: number;
}

const million = 1_000_000;
const wishes = exactWishes(5000, 14);
const areas = wishes.reduce((sum, wish) => sum + Object.keys(wish).length, 0) / wishes.length;

/** How many companies, and how many of them at once. */
const sizes = [
  [million / areas, Number.MAX_SAFE_INTEGER],
  [million, Number.MAX_SAFE_INTEGER],
  [(10 * million) / areas, Number.MAX_SAFE_INTEGER],
  [(10 * million) / areas, million],
  [(100 * million) / areas, million],
] as const;

const file = new URL("../../../docs/benchmarks-sql.md", import.meta.url);
const load = loadavg()[0]!;
const perRanking = libraryTime();
const lines: RankingLine[] = [];
for (const [companies, atOnce] of sizes) {
  lines.push(await rankCompanies(Math.round(companies), atOnce));
  console.error(JSON.stringify(lines.at(-1)));
  writeFileSync(file, await page());
}
console.log(readFileSync(file, "utf8"));

/** Ranks the clusters for many companies in DuckDB, and compares every row with the answer of the library. */
async function rankCompanies(companies: number, atOnce: number): Promise<RankingLine> {
  const folder = mkdtempSync(join(tmpdir(), "medtech-germany-sql-"));
  const engine = await openDuckDB();
  try {
    const { file, compare } = await createCompanies(engine, companies, wishes.length, folder);
    const [counted] = await engine.ask("SELECT COUNT(*) AS n FROM wishes");
    const task: RankingTask = { file, folder, companies, atOnce };
    const [cost] = await messagesOf<RankingCost>("sql/measureRanking.ts", task);
    if (cost === undefined) throw new Error("nothing was measured");
    const { rows, equal } = await compare(`read_parquet('${join(folder, "ranking-*.parquet")}')`);
    if (equal !== companies * 17) throw new Error(`only ${equal} rows equal those of the library`);
    return { ...cost, companies, atOnce, rows: counted!["n"] as number, answered: rows };
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds that the library takes to rank all clusters for one company, with explanations: of a million calls. */
function libraryTime(): number {
  for (const wish of wishes) rankClusters(wish);
  let first = 0;
  const start = performance.now();
  for (let i = 0; i < million; i++) if (rankClusters(wishes[i % wishes.length]!)[0]!.score === 1) first++;
  const milliseconds = performance.now() - start;
  if (first === 0) throw new Error("no request was met");
  return milliseconds / million;
}

async function page(): Promise<string> {
  const engine = await openDuckDB();
  const [version] = await engine.ask("SELECT version() AS duckdb, current_setting('threads') AS threads");
  await engine.close();
  const head = ["rows of requests", "companies", "at once", "rows of the answer", "time", "processor time", "memory"];
  const rows = lines.map(({ rows, companies, atOnce, answered, milliseconds, processorTime, memory }) => [
    rows.toLocaleString("en"),
    companies.toLocaleString("en"),
    atOnce < companies ? atOnce.toLocaleString("en") : "all",
    answered.toLocaleString("en"),
    duration(milliseconds),
    duration(processorTime),
    `${digits(memory / 2 ** 30)} GiB`,
  ]);
  return `# SQL at scale

What [the SQL statements](sql.md) cost on one machine on one day. \`npm run bench:sql\` writes this page. This run:

${hardware()}
- DuckDB ${version!["duckdb"]}, ${version!["threads"]} threads
- medtech-germany ${dataset.version}
- ${new Date().toISOString().slice(0, 10)}; load average before the start: ${digits(load)}

\`rank_clusters.sql\` ranks all clusters for every company, from a Parquet file of requests into Parquet files of rankings. The
companies share 5,000 different requests of 1 to 6 areas; the statement doesn't know that. Every row was compared with
\`rankClusters\`: cluster, place, and score to the last digit.

${table(head, rows)}

- **At once**: how many companies one statement ranked before the next statement started.
- **Time**: by the clock. It is longer if others use the machine.
- **Processor time**: summed over the cores. It hardly changes with what others do.
- **Memory**: the most that the process held, Node.js and DuckDB together.

For comparison: \`rankClusters\` took ${duration(perRanking)} per company. One thread of the library ranks a million companies in
${duration(perRanking * 1e6)}, with explanations, but without loading or storing anything.
`;
}
