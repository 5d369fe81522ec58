import { join } from "node:path";
import { openDuckDB } from "../../support/sql/openDuckDB.js";
import { statement } from "../../support/sql/statement.js";
import { childInput } from "../scale/runChild.js";
import type { RankingCost, RankingTask } from "./Ranking.js";

// In a process of its own, so that its memory is that of the statement.
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
