import { existsSync } from "node:fs";
import { launchBrowser } from "../support/launchBrowser.js";
import { serve } from "../support/serve.js";
import { median } from "./median.js";

/**
 * How fast the explorer in .site/ (`npm run explorer`) is in Chromium: from the start of its loading until it can be used,
 * and from a click until the next frame shows what it led to. It is measured, and not tested, since machines differ.
 */
const ROUNDS = 15;
if (!existsSync(".site/index.html")) throw new Error("run `npm run build && npm run explorer` first");
const served = await serve(".site");
const browser = await launchBrowser();

/** Milliseconds from a click on what a selector finds until the frame after it is drawn. */
const untilNextFrame = (selector: string) => `new Promise((resolve) => {
  const start = performance.now();
  document.querySelector(${JSON.stringify(selector)}).click();
  requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
})`;

const usable: number[] = [];
const wishes: number[] = [];
const sorts: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(served.origin);
  await page.locator(".pill").first().waitFor();
  // the last thing that has to be there before somebody can choose a field
  usable.push(await page.evaluate<number>("performance.now()"));
  for (const position of [8, 4])
    wishes.push(await page.evaluate<number>(untilNextFrame(`.areas li:nth-child(${position}) input`)));
  await page.goto(`${served.origin}/?view=matrix`);
  await page.locator("table.matrix").waitFor();
  sorts.push(await page.evaluate<number>(untilNextFrame(".matrix th.area button")));
  await context.close();
}
await browser.close();
await served.close();

const line = (what: string, times: readonly number[]) =>
  console.log(`${what}: median ${median([...times]).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`);
line("usable after", usable);
line("a field is chosen, and all answers shown, in", wishes);
line("the matrix is sorted in", sorts);
