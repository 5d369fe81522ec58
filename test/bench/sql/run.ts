import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rankClusters } from "../../../src/index.js";
import { exactWishes } from "../../support/sql/drawnWishes.js";
import type { RankingLine } from "./Ranking.js";
import { rankCompanies } from "./rankCompanies.js";
import { sqlPage } from "./sqlPage.js";

// Ranks all clusters for more and more companies, at once and in parts, and writes docs/benchmarks-sql.md.

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

const lines: RankingLine[] = [];
for (const [companies, atOnce] of sizes) {
  const line = await rankCompanies(Math.round(companies), atOnce);
  if (line.equal !== line.companies * 17) throw new Error(`only ${line.equal} rows are those of the library`);
  lines.push(line);
  console.error(JSON.stringify(line));
}
const text = await sqlPage(lines, libraryTime());
writeFileSync(fileURLToPath(new URL("../../../docs/benchmarks-sql.md", import.meta.url)), text);
console.log(`\n${text}`);

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
