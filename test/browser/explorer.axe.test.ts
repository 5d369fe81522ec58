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
    const picture = (kind: string) =>
      page.screenshot({ path: join(pictures, `${name}-${width}-${kind}.png`), fullPage: true });
    for (const lang of ["en", "de"]) {
      if ((await page.locator("html").getAttribute("lang")) !== lang) await page.locator(".language").click();
      await page.locator(`html[lang=${lang}]`).waitFor();
      expect(await axeFindings(page, "everything")).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      if (lang === "en" && width === 1440) await picture("light-en");
    }
    // colours are the same in both languages
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFindings(page, "colours")).toEqual([]);
    if (width === 360) await picture("dark-de");
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
