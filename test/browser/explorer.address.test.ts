import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rankClusters } from "medtech-germany";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newProject } from "../support/newProject.js";
import { type Explorer, explorerStates, goTo, openExplorer, shown } from "../support/openExplorer.js";
import { run } from "../support/run.js";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

describe("the address", () => {
  it("brings every page back as it was", async () => {
    const page = await explorer.open();
    for (const search of Object.values(explorerStates)) {
      await goTo(page, search);
      const before = await page.locator("main").innerHTML();
      await page.reload();
      await shown(page);
      expect(await page.locator("main").innerHTML()).toBe(before);
    }
    await page.context().close();
  });

  it("may hold ids that are wrong or old: they are told of, corrected by a click, and the page works", async () => {
    const page = await explorer.open(explorerStates.problems);
    expect(await page.getByRole("alert").locator("li").allTextContents()).toEqual([
      "“colour” is no value for sort. Perhaps you meant: number, name, areas",
      "“robotic” (want) is not known. Perhaps you meant: Robotics",
      "“ophthalmal” (want) goes by another name now: Ophthalmology",
      "“dental:-1” is no value for want. Perhaps you meant: Dental",
      "“medway” (cluster) is not known. Perhaps you meant: medways",
    ]);
    await page.getByRole("alert").getByRole("link", { name: "medways" }).click();
    await page.getByRole("heading", { level: 1, name: "medways" }).waitFor();
    await page.getByRole("link", { name: "To the search for partners" }).click();
    await page.locator(".wish").waitFor();
    expect(await page.locator(".wish .name").allTextContents()).toEqual(["Ophthalmology"]);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(new URL(page.url()).search).toBe("?want=ophthalmology&cluster=medways");
    await page.context().close();
  });

  it("tells German readers in German, unless it names another language", async () => {
    const german = await explorer.open("", { locale: "de-AT" });
    expect(await german.locator("h1").textContent()).toBe("Welche Cluster arbeiten an …?");
    await german.getByRole("link", { name: "English" }).click();
    await german.locator("html[lang=en]").waitFor();
    expect(new URL(german.url()).search).toBe("?lang=en");
    await german.reload();
    expect(await german.locator("h1").textContent()).toBe("Which clusters work in …?");
    await german.context().close();
  });
});

it("keeps the colours that were chosen", async () => {
  const page = await explorer.open("", { colorScheme: "light" });
  const paper = () => page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");
  const light = await paper();
  await page.getByLabel("Colours").selectOption("dark");
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  await page.locator("h1").waitFor();
  expect(await paper()).toBe(dark);
  await page.context().close();
});

it("goes on without a network once it is loaded, in every page, and opens again", async () => {
  const page = await explorer.open("", { serviceWorkers: "allow" });
  await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
  await page.context().setOffline(true);
  for (const view of ["Map", "Matrix", "Figures"]) {
    await page.getByRole("navigation").getByRole("link", { name: view }).click();
    await page.getByRole("navigation").locator(`[aria-current]:text-is("${view}")`).waitFor();
    await page.locator("h1").waitFor();
  }
  await page.getByRole("link", { name: "Deutsch" }).click();
  await page.locator("html[lang=de]").waitFor();
  await page.goto(`${explorer.served.origin}/${explorerStates.compare}`);
  await page.getByRole("heading", { level: 1, name: "Clusters side by side" }).waitFor();
  await page.context().close();
});

it("gives programs that run, and print what the page shows", async () => {
  const project = await newProject({});
  const views = ["partners", "cluster", "compare", "map", "matrix", "figures"] as const;
  const page = await explorer.open();
  for (const view of views) {
    await goTo(page, explorerStates[view]);
    await page.getByText("Take this along").click();
    await writeFile(join(project, `${view}.mjs`), (await page.locator(".take code:not(:empty)").textContent())!);
  }
  await page.context().close();
  const outcomes = await Promise.all(
    views.map(async (view) => ({ view, ...(await run(process.execPath, [`${view}.mjs`], project)) })),
  );
  expect(outcomes.filter(({ status, stdout }) => status !== 0 || stdout === "")).toEqual([]);
  const [first] = rankClusters(
    { "surgical-instruments": 1, robotics: 2, dental: 1, "hearing-aids": 1 },
    { focusPenalty: 0.5 },
  );
  expect(outcomes[0]!.stdout).toContain(first!.cluster.name);
});

it("no page complained, or asked another host", () => {
  expect(explorer.complaints).toEqual([]);
});
