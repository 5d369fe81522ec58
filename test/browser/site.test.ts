import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "../support/axeFindings.js";
import { type Explorer, openExplorer, shown } from "../support/openExplorer.js";
import { root } from "../support/root.js";

let explorer: Explorer;
/** One of each width, which goes from page to page. */
let tabs: readonly Page[];
beforeAll(async () => {
  explorer = await openExplorer();
  tabs = await Promise.all([360, 1440].map((width) => explorer.open("", { viewport: { width, height: 900 } })));
});
afterAll(() => explorer?.close());

/** One page of each kind. */
const pages = {
  "the index": "v/latest/api/index.html",
  "a function": "v/latest/api/functions/medtech-germany.rankClusters.html",
  "an interface": "v/latest/api/interfaces/medtech-germany.Cluster.html",
  "a guide": "v/latest/api/documents/docs_matching.html",
  "the benchmarks": "v/latest/api/documents/docs_benchmarks.html",
  "the versions": "v/index.html",
};

/** What each menu says: two thirds of the elements of a page, the same on all, so that axe looks at that of the index alone. */
const menus = new Set<string | null>();

async function findings(page: Page, path: string): Promise<string[]> {
  const { width } = page.viewportSize()!;
  const found: string[] = [];
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${explorer.served.origin}/${path}`);
  await shown(page);
  const menu = page.locator(".site-menu");
  if ((await menu.count()) > 0) {
    await menu.locator("li").first().waitFor({ state: "attached" });
    menus.add(await menu.textContent());
    if (path !== pages["the index"]) await menu.evaluate((element) => element.replaceChildren());
  }
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axeFindings(page)).map((finding) => `${width} px, ${colorScheme}: ${finding}`));
  }
  if ((await page.evaluate("document.documentElement.scrollWidth")) !== width) found.push(`wider than ${width} px`);
  return found;
}

describe.each(Object.entries(pages))("%s", (_, path) => {
  it("has nothing that axe finds, at 360 px and 1440 px, light and dark", async () => {
    expect((await Promise.all(tabs.map((tab) => findings(tab, path)))).flat()).toEqual([]);
  });
});

it("all pages have the menu of the index", () => {
  expect(menus.size).toBe(1);
});

it("leads from page to page: the explorer, the documentation, a guide, the versions, and back", async () => {
  const page = await explorer.open();
  const heading = (name: string) => page.getByRole("heading", { level: 1, name }).first().waitFor();
  const follow = (name: string) =>
    page.getByRole("navigation").first().getByRole("link", { name, exact: true }).click();
  await follow("Documentation");
  await heading("medtech-germany");
  for (const [link, title] of [
    ["Where sources differ", "Figures side by side"],
    ["Benchmarks", "Benchmarks"],
    ["Versions", "Versions"],
    ["Map", "Where they are"],
  ] as const) {
    await follow(link);
    await heading(title);
  }
  await page.context().close();
});

it("keeps the documentation of this version under its number, and finds in it what is searched for", async () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const page = await explorer.open("v/index.html");
  await page.getByRole("link", { name: version, exact: true }).click();
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("combobox").fill("rankClusters");
  await page.getByRole("option", { name: "rankClusters" }).first().click();
  await page.getByRole("heading", { level: 1, name: "rankClusters" }).waitFor();
  expect(page.url()).toContain(`/v/${version}/api/functions/`);
  await page.context().close();
});

it("tells programs that read text where its guides are", async () => {
  const text = readFileSync(join(root, ".site/llms.txt"), "utf8");
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(12);
  for (const link of links) expect(readFileSync(join(root, ".site", link), "utf8").length, link).toBeGreaterThan(300);
});

it("no page complained, or asked another host", () => {
  expect(explorer.complaints).toEqual([]);
});
