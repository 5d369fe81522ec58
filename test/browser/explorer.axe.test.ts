import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "../support/axeFindings.js";
import { type Explorer, explorerStates, goTo, openExplorer, shown } from "../support/openExplorer.js";
import { root } from "../support/root.js";

const pictures = join(root, ".tmp/screenshots");

let explorer: Explorer;
/** One of each width, which goes from state to state as a reader does: to open a new one takes longer than to ask axe. */
let pages: readonly Page[];
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  explorer = await openExplorer();
  pages = await Promise.all(
    [360, 1440].map((width) => explorer.open("", { viewport: { width, height: 900 }, colorScheme: "light" })),
  );
});
afterAll(() => explorer?.close());

async function findings(page: Page, name: keyof typeof explorerStates): Promise<string[]> {
  const { width } = page.viewportSize()!;
  const found: string[] = [];
  const look = async (lang: string, colorScheme: "light" | "dark") => {
    await page.emulateMedia({ colorScheme });
    await shown(page);
    found.push(...(await axeFindings(page)).map((finding) => `${width} px, ${lang}, ${colorScheme}: ${finding}`));
  };
  const photograph = (kind: string) =>
    page.screenshot({ path: join(pictures, `${name}-${width}-${kind}.png`), fullPage: true });

  for (const lang of ["en", "de"]) {
    await goTo(page, `${explorerStates[name] || "?"}&lang=${lang}`);
    await page.locator(`html[lang=${lang}]`).waitFor();
    await look(lang, "light");
    if ((await page.evaluate("document.documentElement.scrollWidth")) !== width) found.push(`wider than ${width} px`);
    if (lang === "en" && width === 1440) await photograph("light-en");
    await look(lang, "dark");
    if (lang === "de" && width === 360) await photograph("dark-de");
  }
  return found;
}

describe.each(Object.keys(explorerStates) as (keyof typeof explorerStates)[])("%s", (name) => {
  it("has nothing that axe finds by any rule, in both languages, light and dark, at 360 and 1440 px", async () => {
    expect((await Promise.all(pages.map((page) => findings(page, name)))).flat()).toEqual([]);
  });
});

it("would be found too faint by axe, if it were a little fainter", async () => {
  const page = pages[0]!;
  await goTo(page, "");
  for (const [colorScheme, faint] of [
    ["light", "#5f6664"],
    ["dark", "#8a9491"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(`document.documentElement.style.setProperty("--soft", "${faint}")`);
    expect((await axeFindings(page)).join()).toContain("color-contrast-enhanced");
  }
});

it("no page complains, or asks another host", () => {
  expect(explorer.complaints).toEqual([]);
});
