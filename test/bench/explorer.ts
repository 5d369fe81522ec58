import { existsSync } from "node:fs";
import { launchBrowser } from "../support/launchBrowser.js";
import { serve } from "../support/serve.js";
import { median } from "./timing.js";

/**
 * How fast the explorer in .site/ (`npm run explorer`) is in Chromium: from the start of its loading until it can be used; and
 * from a click until the page is changed, and until the next frame shows it. Each click is the first of its kind on its page,
 * so its code runs for the first time. It is measured, and not tested, since machines differ.
 */
const ROUNDS = 15;
if (!existsSync(".site/index.html")) throw new Error("run `npm run build && npm run explorer` first");
const served = await serve(".site");
const browser = await launchBrowser();

/** What is clicked: the address, and a selector. */
const clicks: Readonly<Record<string, readonly [string, string]>> = {
  "nothing: the floor": ["", "h1"],
  "the first field is chosen": ["", ".areas li:nth-child(8) input"],
  "a further field is chosen": ["?want=medical-imaging", ".areas li:nth-child(8) input"],
  "specialists are preferred": ["?want=medical-imaging,robotics", ".refine .check input"],
  "a cluster is compared": ["?want=medical-imaging,robotics", ".card .compare input"],
  "the matrix is sorted": ["?view=matrix", ".matrix th.area button"],
  "the map is shaded by beds": ["?view=map", ".choice label + label input"],
};

interface Times {
  /** Until the handlers have run and the elements are changed. */
  readonly changed: number;
  /** Until the browser has styled, laid out and painted the frame behind it. */
  readonly drawn: number;
}

/** A click right behind a frame: so the next one is due a sixtieth of a second later, and nothing waits by chance. */
const timesOf = (selector: string) => `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await frame();
  const start = performance.now();
  document.querySelector(${JSON.stringify(selector)}).click();
  await null;
  const changed = performance.now() - start;
  await frame();
  return { changed, drawn: performance.now() - start };
})()`;

const usable: number[] = [];
const times = new Map<string, Times[]>(Object.keys(clicks).map((what) => [what, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [what, [address, selector]] of Object.entries(clicks)) {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(`${served.origin}/${address}`);
    await page.locator(selector).first().waitFor();
    // the last thing that has to be there before somebody can choose a field
    if (address === "") usable.push(await page.evaluate<number>("performance.now()"));
    times.get(what)!.push(await page.evaluate<Times>(timesOf(selector)));
    await context.close();
  }
}
await browser.close();
await served.close();

const line = (what: string, values: readonly number[]) =>
  `${what} ${median(values).toFixed(1)} ms (quickest ${Math.min(...values).toFixed(1)}, slowest ${Math.max(...values).toFixed(1)})`;
console.log(line("usable after", usable));
for (const [what, all] of times) {
  const [changed, drawn] = [all.map((each) => each.changed), all.map((each) => each.drawn)];
  console.log(`${what}: ${line("changed after", changed)}, ${line("drawn after", drawn)}`);
}
