import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "./launchBrowser.js";
import { root } from "./root.js";
import { type Served, serve } from "./serve.js";

const site = join(root, ".site");

/** The pages of the explorer, each in a state with content. */
export const explorerStates = {
  start: "",
  partners:
    "?want=surgical-instruments,robotics:2,dental,hearing-aids&in=DE-BW&specialists=yes&compare=biopro,medicalmountains",
  cluster: "?view=cluster&cluster=biocon-valley",
  compare: "?view=compare&want=robotics,dental&compare=biopro,medicalmountains,microtec-suedwest,medizin-nrw",
  map: "?view=map&shade=hospital-beds",
  matrix: "?view=matrix&want=dental&sort=robotics&order=descending&columns=count",
  indicators: "?view=figures",
  figures: "?view=figures&indicator=companies&area=DE&pair=gtai-2024.companies,spectronet-2025.companies&style=bibtex",
  charts: "?view=figures&indicator=hospitals&area=DE&chart=yes",
  problems: "?view=cluster&cluster=medway&want=robotic:2,ophthalmal,dental:-1&sort=colour",
} as const;

/** The explorer in a browser. */
export interface Explorer {
  readonly browser: Browser;
  readonly served: Served;
  /** Opens a page in its own context, at an address such as `"?view=map"`, and records complaints. */
  open(search?: string, options?: BrowserContextOptions): Promise<Page>;
  /** What any page wrote to the console, threw or requested from other hosts. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens a browser for the site that `npm run site` built; the explorer is its first page. */
export async function openExplorer(): Promise<Explorer> {
  if (!existsSync(join(site, "index.html")))
    throw new Error(".site/ is missing: run `npm run build && npm run site` first");
  const served = await serve(site);
  const browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    browser,
    served,
    complaints,
    async open(search = "", options = {}) {
      const context = await browser.newContext({
        locale: "en-GB",
        reducedMotion: "reduce",
        // only one test waits until everything is kept for offline use
        serviceWorkers: "block",
        ...options,
      });
      watch(context, served.origin, complaints);
      const page = await context.newPage();
      await page.goto(`${served.origin}/${search}`);
      await shown(page);
      return page;
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Navigates an open page to another address of the explorer, without loading it again. */
export async function goTo(page: Page, search: string): Promise<void> {
  await page.evaluate(
    `history.pushState(null, "", ${JSON.stringify(`/${search}`)}); dispatchEvent(new PopStateEvent("popstate"))`,
  );
  await shown(page);
}

/** Waits until a page and its charts are shown. */
export async function shown(page: Page): Promise<void> {
  await page.locator("h1").waitFor();
  await page.locator(".chart[aria-busy=true]").first().waitFor({ state: "detached" });
}

/** Written by the browser's driver, since the tests block service workers. */
const OURS = "Service Worker registration blocked by Playwright";

function watch(context: BrowserContext, origin: string, complaints: string[]): void {
  context.on("console", (message) => message.text() !== OURS && complaints.push(message.text()));
  context.on("weberror", (error) => complaints.push(error.error().message));
  context.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(`asked ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
}
