import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clustersByFocus, dataset } from "medtech-germany";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launchBrowser } from "../support/launchBrowser.js";
import { scratchFolder } from "../support/scratchFolder.js";
import { type Served, serve } from "../support/serve.js";

const installed = join(inject("installed"), "node_modules/medtech-germany");
const versioned = `medtech-germany@${dataset.version}`;
const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));

let cdn: Served;
let site: Served;
let browser: Browser;
beforeAll(async () => {
  const folder = scratchFolder();
  for (const path of [versioned, `npm/${versioned}`]) cpSync(installed, join(folder, path), { recursive: true });
  // pages load modules from another origin only if it allows that
  cdn = await serve(folder, { "Access-Control-Allow-Origin": "*" });
  const page = (address: string, main: string) => `<!doctype html><title>medtech-germany</title><p></p>
    <script type="module">
      import { clustersByFocus } from "${new URL(main, `${address}/`)}";
      import { comparisonChart } from "${address}/dist/charts.js";
      document.querySelector("p").textContent = JSON.stringify({
        names: clustersByFocus("hearing-aids").map((cluster) => cluster.name),
        chart: comparisonChart("revenue").usermeta.dataset.version,
      });
    </script>`;
  site = await serve(
    scratchFolder({
      "unpkg.html": page(`${cdn.origin}/${versioned}`, manifest.unpkg),
      "jsdelivr.html": page(`${cdn.origin}/npm/${versioned}`, manifest.jsdelivr),
    }),
  );
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await cdn?.close();
});

it.each(["unpkg", "jsdelivr"])("answers and draws in a page that loads it from %s, without a build", async (name) => {
  const tab = await browser.newPage();
  const complaints: string[] = [];
  tab.on("console", (message) => complaints.push(message.text()));
  tab.on("pageerror", (error) => complaints.push(error.message));
  await tab.goto(`${site.origin}/${name}.html`);
  const shown = await tab.locator("p:not(:empty)").textContent({ timeout: 20_000 });
  expect(JSON.parse(shown!)).toEqual({
    names: clustersByFocus("hearing-aids").map((cluster) => cluster.name),
    chart: dataset.version,
  });
  expect(complaints).toEqual([]);
});
