import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCompanies } from "../../support/sql/createCompanies.js";
import { openDuckDB } from "../../support/sql/openDuckDB.js";
import { runChild } from "../scale/runChild.js";
import type { RankingCost, RankingLine, RankingTask } from "./Ranking.js";

/** Has DuckDB rank the clusters for many companies, and compares every row with what the library says. */
export async function rankCompanies(companies: number, atOnce: number): Promise<RankingLine> {
  const folder = mkdtempSync(join(tmpdir(), "medtech-germany-sql-"));
  const engine = await openDuckDB();
  try {
    const { file, compare } = await createCompanies(engine, companies, 5000, folder);
    const [counted] = await engine.ask("SELECT COUNT(*) AS n FROM wishes");
    let cost: RankingCost | undefined;
    const task: RankingTask = { file, folder, companies, atOnce };
    const failure = await runChild<RankingCost>("../sql/measureRanking.ts", task, (message) => {
      cost = message;
    });
    if (cost === undefined) throw new Error(failure ?? "nothing was measured");
    const { rows, equal } = await compare(`read_parquet('${join(folder, "ranking-*.parquet")}')`);
    return { ...cost, companies, atOnce, rows: counted!["n"] as number, answered: rows, equal };
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true });
  }
}
