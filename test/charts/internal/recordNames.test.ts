import { describe, expect, it } from "vitest";
import { areaLabel, clusterName } from "../../../src/charts/internal/recordNames.js";
import { getFocusArea, InvalidArgumentError } from "../../../src/index.js";
import { refusal } from "../../support/refusal.js";

describe("names of records", () => {
  it.each([
    [{ id: "a", name: "A" }, "A"],
    [{ id: "a" }, "a"],
    [{ id: "a", name: null }, "a"],
    [{ id: "a", name: 5 }, "a"],
    [{ id: "a", name: "" }, "a"],
    [{ id: "a", name: { en: "E" } }, "a"],
    [{ id: "a", name: { de: "D" } }, "D"],
  ])("an area %j is called %s in German", (area, name) => {
    expect(areaLabel(area, "de")).toBe(name);
  });

  it("are those of the dataset in either language", () => {
    const area = getFocusArea("dental");
    expect([areaLabel(area, "en"), areaLabel(area, "de")]).toEqual([area.name.en, area.name.de]);
  });

  it("of clusters are texts, else their ids", () => {
    expect(clusterName({ id: "a", name: "A" })).toBe("A");
    expect(clusterName({ id: "a", name: 5 as never })).toBe("a");
  });

  it("that cannot be read are told so", () => {
    const name = () => clusterName(Object.defineProperty({ id: "a" }, "name", { get: () => fail() }) as never);
    const { argument, message } = refusal(InvalidArgumentError, undefined, name);
    expect([argument, message]).toEqual(["catalog", expect.stringContaining("holds a record that cannot be read")]);
  });
});

function fail(): never {
  throw new Error("mine");
}
