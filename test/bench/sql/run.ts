import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { rankClusters } from "../../../src/index.js";
import { exactWishes } from "../../support/sql/drawnWishes.js";
import type { RankingLine } from "./Ranking.js";
import { rankCompanies } from "./rankCompanies.js";
import { sqlPage } from "./sqlPage.js";

// Ranks all clusters for more and more companies, at once and in parts, and writes docs/benchmarks-sql.md after each, so that a
// run that was stopped has a page of what it got to.

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

const page = fileURLToPath(new URL("../../../docs/benchmarks-sql.md", import.meta.url));
const load = loadavg()[0]!;
const library = libraryTime();
const lines: RankingLine[] = [];
for (const [companies, atOnce] of sizes) {
  const line = await rankCompanies(Math.round(companies), atOnce);
  if (line.equal !== line.companies * 17) throw new Error(`only ${line.equal} rows are those of the library`);
  lines.push(line);
  console.error(JSON.stringify(line));
  writeFileSync(page, await sqlPage(lines, library, load));
}
console.log(readFileSync(page, "utf8"));

/** Milliseconds that the library takes to rank all clusters for one company, reasons included: of a million calls. */
function libraryTime(): number {
  for (const wish of wishes) rankClusters(wish);
  let first = 0;
  const start = performance.now();
  for (let i = 0; i < million; i++) if (rankClusters(wishes[i % wishes.length]!)[0]!.score === 1) first++;
  const milliseconds = performance.now() - start;
  if (first === 0) throw new Error("no wish was met");
  return milliseconds / million;
}
