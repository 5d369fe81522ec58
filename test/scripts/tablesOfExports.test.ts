import { describe, expect, it } from "vitest";
import { tablesOfExports } from "../../scripts/tablesOfExports.js";
import * as charts from "../../src/charts/index.js";
import * as medtech from "../../src/index.js";
import type { OpenDataset } from "../../src/model/OpenIds.js";
import { chartReaches, reaches } from "../support/reaches.js";
import { tables } from "../support/tables.js";

describe("the growth of a table", async () => {
  const drawn = Object.keys(charts);
  const inCharts = await tablesOfExports(tables as unknown as OpenDataset, drawn, "src/charts/index.ts");
  const measured = await tablesOfExports(tables as unknown as OpenDataset, Object.keys(medtech));

  it.each(Object.keys(medtech))("reaches a user who imports %s alone only where it has to", (name) => {
    expect(measured.get(name)).toEqual(reaches[name]);
  });

  it.each(drawn)("reaches a user who imports %s alone only where it has to", (name) => {
    expect(inCharts.get(name)).toEqual(chartReaches[name]);
  });

  it("reaches those who import the table itself", () => {
    const { redirects, ...others } = tables;
    for (const table of Object.keys(others)) expect(measured.get(table)).toEqual({ tables: [table], ids: [] });
    expect(measured.get("redirects")).toEqual({ tables: [], ids: ["redirects"] });
  });

  it("is declared for every export, and for none that is gone", () => {
    expect(Object.keys(reaches).sort()).toEqual(Object.keys(medtech).sort());
    expect(Object.keys(chartReaches).sort()).toEqual(drawn.sort());
  });
});
