import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installPeers } from "../peers/installPeers.js";
import { measureCatalog, measureCovers, measureGrowth, measureShipped, measureSize, measureWorst } from "./measure.js";
import { page } from "./page.js";
import type { CatalogResult, SizeResult } from "./Results.js";

// The whole benchmark: prints its page, and writes it to docs/benchmarks.md.

installPeers();
const start = performance.now();
const sizes: SizeResult[] = [];
const catalogs: CatalogResult[] = [];
for (const areas of [19, 256]) {
  for (const count of [17, 1000, 100_000, 1_000_000]) {
    progress(`${count.toLocaleString("en")} records, ${areas} areas`);
    sizes.push(await measureSize(count, areas, count <= 1000 ? 150 : count <= 100_000 ? 400 : 1000));
  }
  progress(`catalogs of 1,000,000 records, ${areas} areas`);
  catalogs.push(await measureCatalog(1_000_000, areas));
}
progress("the shipped data");
const shipped = await measureShipped();
progress("growth");
const growth = await measureGrowth([1000, 10_000, 100_000, 1_000_000], 200);
progress("covers");
const covers = await measureCovers(100_000, 256, 25);
progress("worst cases");
const worstCases = await measureWorst([1000, 10_000, 100_000], 200);
progress("done");

const text = page({ sizes, shipped, catalogs, growth, covers, ...worstCases });
const docs = fileURLToPath(new URL("../../../docs/", import.meta.url));
mkdirSync(docs, { recursive: true });
writeFileSync(`${docs}benchmarks.md`, text);
console.log(`\n${text}`);

function progress(what: string): void {
  console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${what}`);
}
