import { clusters, findStats, states } from "medtech-germany";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Explorer, openExplorer } from "../support/openExplorer.js";

/** What of an SVG in a page is needed here; these tests know no browser's types. */
interface Drawn {
  readonly dataset: Readonly<Record<string, string>>;
  readonly transform: {
    readonly baseVal: { consolidate(): { readonly matrix: { readonly e: number; readonly f: number } } };
  };
  isPointInFill(point: { readonly x: number; readonly y: number }): boolean;
}

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

it("places every seat in a state of its cluster", async () => {
  const page = await explorer.open("?view=map");
  const found = await page.locator("svg.germany").evaluate((map) => {
    const drawn = (selector: string) => [...map.querySelectorAll(selector)] as unknown as Drawn[];
    return drawn("g.seat").map(({ dataset, transform }) => {
      const { e: x, f: y } = transform.baseVal.consolidate().matrix;
      const containing = drawn("path").filter((path) => path.isPointInFill({ x, y }));
      return [Number(dataset["number"]), containing.map((path) => path.dataset["state"])] as const;
    });
  });
  expect(found).toHaveLength(clusters.length);
  for (const [number, [state]] of found) {
    const cluster = clusters.find((each) => each.number === number)!;
    expect(cluster.states.value, cluster.name).toContain(state);
  }
  await page.context().close();
});

it("writes each state's value on the map and in the table, and shades by what was chosen", async () => {
  const page = await explorer.open("?view=map");
  for (const [label, indicator] of [
    ["Hospital beds", "hospital-beds"],
    ["Hospitals", "hospitals"],
  ] as const) {
    await page.getByRole("radio", { name: label, exact: true }).check();
    const values = states.map(({ id }) => {
      const [figure] = findStats({ indicator, refArea: id, timePeriod: "2022", breakdown: null });
      return figure!.value!;
    });
    const written = await page.locator("svg.germany text.value").allTextContents();
    expect(written.map((text) => Number(text.replaceAll(/[^0-9]/g, "")))).toEqual(values);
    const listed = await page.locator("table tbody td:nth-child(2)").allTextContents();
    expect(listed.map((text) => Number(text.replace(",", "")))).toEqual(values.toSorted((a, b) => b - a));
    const legend = await page.locator(".legend li").allTextContents();
    expect(legend.at(-1)).toMatch(new RegExp(`–${Math.max(...values).toLocaleString("en")}$`));
  }
  expect(explorer.complaints).toEqual([]);
});
