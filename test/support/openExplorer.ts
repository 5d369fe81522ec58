import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "./launchBrowser.js";
import { root } from "./root.js";
import { type Served, serve } from "./serve.js";

const site = join(root, ".site");

/** The explorer, in a browser. */
export interface Explorer {
  readonly browser: Browser;
  readonly served: Served;
  /** A page of its own in a context of its own, at an address such as `"?view=map"`; of all things it notes what should not be. */
  open(search?: string, options?: BrowserContextOptions): Promise<Page>;
  /** What any page wrote to the console, threw, or asked of other hosts. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens a browser for the site that `npm run site` built, of which the explorer is the first page. */
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
        // no test but the one for it waits until everything is kept for a time without a network
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

/** Leads an open page to another address of the explorer, as the browser's way back does: nothing is loaded again. */
export async function goTo(page: Page, search: string): Promise<void> {
  await page.evaluate(
    `history.pushState(null, "", ${JSON.stringify(`/${search}`)}); dispatchEvent(new PopStateEvent("popstate"))`,
  );
  await shown(page);
}

/** Waits until a page is there, its charts as well. */
export async function shown(page: Page): Promise<void> {
  await page.locator("h1").waitFor();
  await page.locator(".chart[aria-busy=true]").first().waitFor({ state: "detached" });
}

/** Said by the browser's driver of what it was told to do. */
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
