import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { rankClusters } from "medtech-germany";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../support/launchBrowser.js";
import { newProject } from "../support/newProject.js";
import { root } from "../support/root.js";
import { type Served, serve } from "../support/serve.js";

const page = (script: string) => `<!doctype html><title>medtech-germany</title><p></p><script ${script}></script>`;
// evaluated before the package: the browser tells of whatever the policy refuses, be it caught or not
const watch = `
  export const refused = [];
  addEventListener("securitypolicyviolation", ({ blockedURI }) => refused.push(blockedURI));
`;
const ask = `
  import { refused } from "./watch.js";
  import { clustersByFocus, rankClusters, UnknownIdError } from "./node_modules/medtech-germany/dist/index.js";
  const names = clustersByFocus("hearing-aids").map((cluster) => cluster.name);
  const [first] = rankClusters(["dental", "hearing-aids"], { limit: 1 });
  let suggestions;
  try { clustersByFocus("robotic"); } catch (error) { if (error instanceof UnknownIdError) suggestions = error.suggestions; }
  await new Promise((resolve) => setTimeout(resolve, 100));
  const answer = JSON.stringify({ names, best: first.cluster.name, suggestions, refused });
`;

/** What the guide tells to write for such a page. */
const [, drawing = ""] = readFileSync(join(root, "docs/charts.md"), "utf8").match(/^```js\n([\s\S]*?)^```$/m)!;

let served: Served;
let browser: Browser;
beforeAll(async () => {
  const folder = await newProject(
    {
      "watch.js": watch,
      "page.html": page('type="module" src="page.js"'),
      "page.js": `${ask} document.querySelector("p").textContent = answer;`,
      "worker.html": page('src="start.js"'),
      "start.js": `
      new Worker("worker.js", { type: "module" }).onmessage = ({ data }) => {
        document.querySelector("p").textContent = data;
      };`,
      "worker.js": `${ask} postMessage(answer);`,
      "chart.html": `<!doctype html><title>medtech-germany</title><div id="chart"></div>
        <script type="module" src="chart.bundle.js"></script>`,
      "chart.js": drawing,
    },
    ["vega", "vega-interpreter", "vega-lite"],
  );
  await build({
    entryPoints: [join(folder, "chart.js")],
    outfile: join(folder, "chart.bundle.js"),
    bundle: true,
    format: "esm",
    logLevel: "error",
  });
  served = await serve(folder, { "Content-Security-Policy": "default-src 'none'; script-src 'self'" });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function openTab(file: string) {
  const tab = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  tab.on("console", (message) => complaints.push(message.text()));
  tab.on("pageerror", (error) => complaints.push(error.message));
  tab.on("request", (request) => requests.push(request.url()));
  await tab.goto(`${served.origin}/${file}`);
  return { tab, complaints, requests };
}

it.each([
  ["a page", "page.html"],
  ["a web worker", "worker.html"],
])("answers in %s under a strict Content-Security-Policy, and asks nobody", async (_, file) => {
  const { tab, complaints, requests } = await openTab(file);
  const shown = await tab.locator("p:not(:empty)").textContent({ timeout: 20_000 });
  expect(JSON.parse(shown!)).toEqual({
    names: ["biosaxony", "Medizin.NRW", "microTEC Südwest"],
    best: "Medizin.NRW",
    suggestions: ["robotics"],
    refused: [],
  });
  expect(complaints).toEqual([]);
  expect(requests).toContain(`${served.origin}/node_modules/medtech-germany/dist/index.js`);
  expect(requests.filter((url) => !url.startsWith(`${served.origin}/`))).toEqual([]);
});

it("draws a chart as the guide tells, under a strict Content-Security-Policy", async () => {
  const { tab, complaints, requests } = await openTab("chart.html");
  const drawn = await tab.locator("#chart svg").textContent({ timeout: 20_000 });
  for (const { cluster } of rankClusters(["robotics", "dental"], { limit: 5 })) expect(drawn).toContain(cluster.name);
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(`${served.origin}/`))).toEqual([]);
});
