import {
  clusters,
  clustersByState,
  type FocusAreaId,
  focusCounts,
  getFocusArea,
  minimalCovers,
  rankClusters,
} from "medtech-germany";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Explorer, openExplorer } from "../support/openExplorer.js";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

const names = (page: Page) => page.locator(".ranking h3").allTextContents();
const area = (page: Page, id: FocusAreaId) => page.getByRole("checkbox", { name: getFocusArea(id).name.en });

it("finds partners: fields, weights, a state, who fits and who fits together", async () => {
  const page = await explorer.open();
  await area(page, "hearing-aids").check();
  const counts = focusCounts(["hearing-aids"]).map(({ count }) => count);
  expect((await page.locator(".pill .count").allTextContents()).map((text) => Number.parseInt(text, 10))).toEqual(
    counts,
  );

  await area(page, "dental").check();
  await page.getByLabel("Weight of Dental").selectOption("3");
  await page.getByLabel("Federal state").selectOption("DE-BW");
  const among = clustersByState("DE-BW");
  const wanted = { "hearing-aids": 1, dental: 3 } as const;
  const ranking = rankClusters(wanted, { among }).filter(({ score }) => score > 0);
  expect(await names(page)).toEqual(ranking.map(({ cluster }) => cluster.name));
  const scores = ranking.map(({ score }) => `${100 * score}%`);
  expect(await page.locator(".score b").allTextContents()).toEqual(scores);
  const { covers } = minimalCovers(wanted, { among });
  expect(await page.locator(".covers li").allTextContents()).toEqual(
    covers.map((cover) => cover.map(({ name }) => name).join(" + ")),
  );
  expect(new URL(page.url()).search).toBe("?want=hearing-aids,dental:3&in=DE-BW");

  await page.getByLabel("Prefer specialists").check();
  const specialists = rankClusters(wanted, { among, focusPenalty: 0.5, minScore: 0.001 });
  expect(await names(page)).toEqual(specialists.map(({ cluster }) => cluster.name));
  await page.context().close();
});

it("compares clusters that were ticked, and opens a profile in which every fact has its source", async () => {
  const page = await explorer.open("?want=dental,robotics");
  for (const name of ["OptoNet e.V.", "BIOPRO"]) await page.getByLabel(`Compare ${name}`).check();
  await page.getByRole("link", { name: "Compare side by side" }).click();
  await page.getByRole("heading", { level: 1, name: "Clusters side by side" }).waitFor();
  expect(await page.locator("thead th a").allTextContents()).toEqual(["OptoNet e.V.", "BIOPRO"]);
  expect(await page.locator("tr.wanted th").allTextContents()).toEqual(["RoboticsWanted", "DentalWanted"]);
  await page.getByLabel("Add a cluster").selectOption("medways");
  expect(await page.locator(".pairs li").count()).toBe(3);

  await page.locator("thead").getByRole("link", { name: "medways" }).click();
  await page.getByRole("heading", { level: 1, name: "medways" }).waitFor();
  const origins = await page
    .locator(".facts dd .origin a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(origins).toHaveLength(await page.locator(".facts dd:not(.unknown)").count());
  const sources = await page.locator(".sources li").evaluateAll((items) => items.map(({ id }) => `#${id}`));
  expect(origins.filter((origin) => !sources.includes(origin ?? ""))).toEqual([]);
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Clusters side by side" }).waitFor();
  await page.context().close();
});

it("shows what sources say, why they differ, and how to cite them", async () => {
  const page = await explorer.open("?view=figures");
  await page.getByRole("combobox", { name: "Indicator", exact: true }).selectOption("hospitals");
  await page.getByRole("combobox", { name: "Area", exact: true }).selectOption("DE");
  expect(await page.locator("table.figures").first().locator("tbody th").first().textContent()).toMatch(
    /^1,894 hospitals/,
  );
  await page.getByLabel("The other figure").selectOption("destatis-23111.hospitals-2022");
  const rows = await page.locator("table.why tbody tr").allTextContents();
  expect(rows).toContain("value1,894 hospitals1,893 hospitals");
  expect(await page.locator(".corroborations").textContent()).toContain(
    "1,893 in 2022. No year from 2014 to 2023 has 1,894.",
  );
  expect(await page.locator("table.series").count()).toBeGreaterThan(0);

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("combobox", { name: "Source", exact: true }).selectOption("destatis-23111");
  await page.getByRole("combobox", { name: "Form", exact: true }).selectOption("bibtex");
  await page.getByRole("button", { name: "Copy" }).click();
  await page.getByText("Copied", { exact: true }).waitFor();
  expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(/^@misc\{destatis-23111,\n/);
  await page.context().close();
});

it("draws the figures side by side and over time, when asked", async () => {
  const page = await explorer.open("?view=figures&indicator=hospitals&area=DE");
  await page.getByRole("button", { name: "Draw as charts" }).click();
  await page.locator(".chart[aria-busy=false]").nth(1).waitFor();
  expect(await page.locator(".chart svg").first().textContent()).toContain("1,893");
  expect(new URL(page.url()).search).toContain("&chart=yes");
  await page.getByRole("button", { name: "Draw as charts" }).click();
  expect(await page.locator(".chart").count()).toBe(0);
  await page.context().close();
});

it("marks in the matrix what each cluster lists, wherever rows and columns stand", async () => {
  const page = await explorer.open("?view=matrix");
  /** Of each row the cluster, and the names of the columns that it marks. */
  const marked = () =>
    page.locator("table.matrix").evaluate((table) => {
      const heads = [...table.querySelectorAll("th.area")].map(({ textContent }) => textContent);
      return [...table.querySelectorAll("tbody tr")].map((row) => {
        const marks = [...row.querySelectorAll(".mark")].map((mark) => mark.getAttribute("aria-label") === "listed");
        return [row.querySelector("th")?.textContent, heads.filter((_, position) => marks[position]).sort()];
      });
    });
  const expected = clusters.map(({ name, focusAreas }) => [
    name,
    focusAreas.map((id) => getFocusArea(id).name.en).sort(),
  ]);
  expect(await marked()).toEqual(expected);
  await page.getByLabel("By how many clusters list them").check();
  expect(await page.locator("th.area").first().textContent()).toBe("Digital health");
  expect(await marked()).toEqual(expected);
  await page.getByRole("columnheader", { name: "Cluster" }).getByRole("button").click();
  expect(await marked()).toEqual(expected.toSorted(([a], [b]) => String(a).localeCompare(String(b), "en")));

  await page.emulateMedia({ forcedColors: "active" });
  const dotAndText = await page.evaluate<string[]>(`[
    getComputedStyle(document.querySelector(".mark.listed")).backgroundColor,
    getComputedStyle(document.querySelector("h1")).color,
  ]`);
  expect(dotAndText[0]).toBe(dotAndText[1]);
  await page.context().close();
});

it("no page complained, or asked another host", () => {
  expect(explorer.complaints).toEqual([]);
});
