import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "../support/axeFindings.js";
import { explorerStates } from "../support/explorerStates.js";
import { type Explorer, openExplorer } from "../support/openExplorer.js";
import { root } from "../support/root.js";

const pictures = join(root, ".tmp/screenshots");

let explorer: Explorer;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

describe.each(Object.entries(explorerStates))("%s", (name, search) => {
  it.each([360, 1440])("has nothing that axe finds, in both languages, light and dark, at %i px", async (width) => {
    const page = await explorer.open(search, { viewport: { width, height: 900 } });
    for (const lang of ["en", "de"]) {
      if ((await page.locator("html").getAttribute("lang")) !== lang) await page.locator(".language").click();
      await page.locator(`html[lang=${lang}]`).waitFor();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page, colorScheme === "light" ? "everything" : "colours")).toEqual([]);
        const path = join(pictures, `${name}-${width}-${colorScheme}-${lang}.png`);
        if ((colorScheme === "light") === (lang === "en")) await page.screenshot({ path, fullPage: true });
      }
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
    await page.context().close();
  });
});

it("would be found too faint by axe, if it were a little fainter", async () => {
  const page = await explorer.open();
  for (const [scheme, faint] of [
    ["light", "#5f6664"],
    ["dark", "#8a9491"],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate(`document.documentElement.style.setProperty("--soft", "${faint}")`);
    expect((await axeFindings(page, "colours")).join()).toContain("color-contrast-enhanced");
  }
  await page.context().close();
});

it("no page complains, or asks another host", () => {
  expect(explorer.complaints).toEqual([]);
});
