import { describe, expect, it } from "vitest";
import { indexOf } from "../../src/catalog/catalogIndex.js";
import { readAmong, readAreas, readCluster } from "../../src/catalog/positions.js";
import { itRefusesAmong } from "../support/itRefusesAmong.js";
import { itRefusesAreas } from "../support/itRefusesAreas.js";
import { itRefusesClusters } from "../support/itRefusesClusters.js";
import { ownCatalog, ownClusters } from "../support/ownCatalog.js";

const builtIn = indexOf(undefined);
const custom = indexOf(ownCatalog);

describe("a cluster", () => {
  it("is given by its id, its record, or any object with its id", () => {
    for (const cluster of ["south", ownClusters[1], { id: "south" }]) expect(readCluster(custom, cluster)).toBe(1);
  });

  it("counts once, however often it is repeated in among", () => {
    expect(readAmong(custom, ["east", "south", { id: "east" }])).toEqual([2, 1]);
    expect(readAmong(custom, undefined)).toBe(undefined);
  });

  itRefusesClusters((cluster) => readCluster(builtIn, cluster));
  itRefusesAmong(({ among }: { among: unknown }) => readAmong(builtIn, among));
});

describe("a focus area", () => {
  it("is given alone or in a list", () => {
    expect(readAreas(custom, "dental", "focus")).toEqual([2]);
    expect(readAreas(custom, ["dental", "lasers", "dental"], "focus")).toEqual([2, 0, 2]);
  });

  itRefusesAreas((area) => readAreas(builtIn, area, "focus"));
  itRefusesAreas((area) => readAreas(builtIn, [area], "focus"));
});
