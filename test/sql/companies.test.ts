import { expect, it } from "vitest";
import { scratchFolder } from "../support/scratchFolder.js";
import { createCompanies } from "../support/sql/createCompanies.js";
import { openDuckDB } from "../support/sql/openDuckDB.js";
import { statement } from "../support/sql/statement.js";

// a million companies are matched, and compared, by npm run bench:sql
it("100,000 companies in a Parquet file get the scores and rankings of the library, every one of them", async () => {
  const engine = await openDuckDB();
  const companies = await createCompanies(engine, 100_000, 5000, scratchFolder());
  await engine.run(`CREATE TABLE ranking AS ${statement("rank_clusters.sql")}`);
  expect(await companies.compare("ranking")).toEqual({ rows: 1_700_000, equal: 1_700_000 });
  await engine.run("UPDATE ranking SET place = place + 1 WHERE wish_id = 99999");
  expect(await companies.compare("ranking")).toEqual({ rows: 1_700_000, equal: 1_699_983 });
  await engine.close();
});
