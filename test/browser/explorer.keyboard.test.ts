import { rankClusters } from "medtech-germany";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Explorer, openExplorer } from "../support/openExplorer.js";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

interface Focused {
  readonly text: string;
  readonly isShown: boolean;
}

/** Presses Tab until what has the focus is called like that, and sees that the focus shows. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate<Focused>(`(() => {
      const { activeElement } = document;
      const { labels, parentElement, textContent } = activeElement;
      return {
        text: activeElement.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? textContent,
        isShown: [activeElement, parentElement].some((each) => getComputedStyle(each).outlineStyle !== "none"),
      };
    })()`);
    if (!focused.text.startsWith(name)) continue;
    expect(focused.isShown, `focus on ${name}`).toBe(true);
    return;
  }
  throw new Error(`no way to ${name} by keyboard`);
}

it("is found, weighed, compared and sorted without a mouse", async () => {
  const page = await explorer.open();
  const heading = page.locator("h1");
  await tabTo(page, "Skip to the content");
  await page.keyboard.press("Enter");
  await tabTo(page, "Robotics");
  await page.keyboard.press("Space");
  await tabTo(page, "Dental");
  await page.keyboard.press("Space");
  const scores = rankClusters(["robotics", "dental"]).map(({ score }) => score);
  const [complete, some] = [scores.filter((score) => score === 1), scores.filter((score) => score > 0 && score < 1)];
  expect(await page.getByRole("status").first().textContent()).toBe(
    `${complete.length} of 17 clusters list everything, ${some.length} a part of it.`,
  );

  await tabTo(page, "Compare OptoNet e.V.");
  await page.keyboard.press("Space");
  await tabTo(page, "Compare side by side");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Clusters side by side" }).waitFor();
  // whoever comes to another page stands at its beginning
  expect(await heading.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);

  await page.keyboard.press("Shift+Tab");
  await page.reload();
  await tabTo(page, "Matrix");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Who lists what" }).waitFor();
  await tabTo(page, "Hearing aids");
  await page.keyboard.press("Enter");
  expect(
    await page.locator("th[aria-sort]").evaluateAll((all) => all.map((th) => [th.textContent, th.ariaSort])),
  ).toEqual([["Hearing aids", "descending"]]);
  const first = page.locator("table.matrix tbody th");
  expect((await first.allTextContents()).slice(0, 3)).toEqual(["biosaxony", "Medizin.NRW", "microTEC Südwest"]);
  await page.keyboard.press("Enter");
  expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("ascending");

  await page.keyboard.press("Shift+Tab");
  await tabTo(page, "Take this along");
  await page.keyboard.press("Enter");
  await tabTo(page, "CSV");
  await page.keyboard.press("Enter");
  expect(await page.locator("pre").textContent()).toMatch(/^number,id,name,implants,/);
  expect(explorer.complaints).toEqual([]);
});
