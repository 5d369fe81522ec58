import { dataset } from "../../../src/index.js";
import { openDuckDB } from "../../support/sql/openDuckDB.js";
import { hardware } from "../hardware.js";
import { digits, duration, table } from "../scale/format.js";
import type { RankingLine } from "./Ranking.js";

/** The report on the statements of `docs/sql/`, in Markdown. */
export async function sqlPage(lines: readonly RankingLine[], libraryTime: number, load: number): Promise<string> {
  const engine = await openDuckDB();
  const [version] = await engine.ask("SELECT version() AS duckdb, current_setting('threads') AS threads");
  await engine.close();
  const head = ["rows of wishes", "companies", "at once", "rows of the answer", "time", "processor time", "memory"];
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

What [the SQL statements](sql.md) cost on one machine. This page is written by \`npm run bench:sql\`; the figures are those of one
machine on one day:

${hardware().join("\n")}
- DuckDB ${version!["duckdb"]}, ${version!["threads"]} threads
- medtech-germany ${dataset.version}
- ${new Date().toISOString().slice(0, 10)}; load average before the start: ${digits(load)}

\`rank_clusters.sql\` ranks all clusters for every company, from a Parquet file of wishes into Parquet files of rankings. There are
5,000 different wishes of 1 to 6 areas, which the companies share; the statement does not know that. Every row of every answer
was compared with that of \`rankClusters\`: cluster, place, and score to the last digit.

${table(head, rows)}

“At once” is how many companies one statement ranked, before the next ranked the next ones. Time is what a clock shows, and longer
where others use the machine too; processor time is summed over the cores, and hardly changes with what others do. Memory is the
most that the whole process held, Node.js and DuckDB together.

For comparison: \`rankClusters\` took ${duration(libraryTime)} for a company, so a million companies take one thread of the library
${duration(libraryTime * 1e6)}, with reasons and without loading or storing anything.
`;
}
