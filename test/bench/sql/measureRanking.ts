import { join } from "node:path";
import { openDuckDB } from "../../support/sql/openDuckDB.js";
import { statement } from "../../support/sql/statement.js";
import { childInput } from "../processes.js";

// Ranks all clusters for many companies in SQL, in its own process, so that its memory is that of the statement.

export interface RankingTask {
  /** The Parquet file with the requests, numbered from 0 without gaps. */
  readonly file: string;
  /** Where the rankings go, as Parquet files. */
  readonly folder: string;
  readonly companies: number;
  /** How many companies one statement ranks. */
  readonly atOnce: number;
}

export interface RankingCost {
  readonly milliseconds: number;
  /** Milliseconds on a processor, summed over all cores: other programs hardly change it. */
  readonly processorTime: number;
  /** The most bytes that the process held in memory at any time. */
  readonly memory: number;
}

const { file, folder, companies, atOnce } = childInput<RankingTask>();
const engine = await openDuckDB();
// answers too large for the memory go to the disk; nobody needs them in the order of the file
await engine.run(`SET temp_directory = '${join(folder, "spill")}'; SET preserve_insertion_order = false`);
await engine.run("DROP TABLE wishes");
const text = statement("rank_clusters.sql").replace(/;\s*$/, "");
const start = performance.now();
const used = process.cpuUsage();
for (let from = 0; from < companies; from += atOnce) {
  const some = atOnce < companies ? `WHERE wish_id >= ${from} AND wish_id < ${from + atOnce}` : "";
  await engine.run(`CREATE OR REPLACE VIEW wishes AS FROM read_parquet('${file}') ${some}`);
  await engine.run(`COPY (\n${text}\n) TO '${join(folder, `ranking-${from}.parquet`)}'`);
}
const { user, system } = process.cpuUsage(used);
const cost: RankingCost = {
  milliseconds: performance.now() - start,
  processorTime: (user + system) / 1000,
  memory: process.resourceUsage().maxRSS * 1024,
};
await engine.close();
process.send!(cost);
