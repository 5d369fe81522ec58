import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.js";

/** So often a function is called with the same strange values, before others are drawn. */
const ROUND = 2000;

/** Calls every public function of the built package with made-up arguments; with --seed it does what an earlier run did. */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    runs: { type: "string", default: "100000" },
  },
});
const seed = Number(values.seed);
const runs = Number(values.runs);
console.log(
  `seed ${seed}, ${runs} argument lists for each function; again with: npm run fuzz -- --seed ${seed} --runs ${runs}`,
);

const totals = new Map<string, { answered: number; refused: number }>();
const start = performance.now();
for (let done = 0; done < runs; done += ROUND) {
  const round = await fuzz(seed + done / ROUND);
  if (round.unknown.length > 0) throw new Error(`nobody says what they take and give: ${round.unknown.join(", ")}`);
  for (const name of round.names) {
    const { answered, refused } = round.call(name, Math.min(ROUND, runs - done));
    const total = totals.get(name);
    totals.set(name, { answered: (total?.answered ?? 0) + answered, refused: (total?.refused ?? 0) + refused });
  }
  round.close();
}

console.table(Object.fromEntries(totals));
const calls = [...totals.values()].reduce((sum, { answered, refused }) => sum + answered + refused, 0);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  `${totals.size} functions, ${calls} calls in ${seconds} s: each answered as documented or threw a DatasetError, and changed nothing`,
);
