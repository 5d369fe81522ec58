import { expect, it } from "vitest";
import { clusterPosition } from "../../../src/catalog/internal/clusterPosition.js";
import { indexOf } from "../../../src/catalog/internal/indexOf.js";
import { itRefusesClusters } from "../../support/itRefusesClusters.js";
import { ownCatalog, ownClusters } from "../../support/ownCatalog.js";

it("takes an id, a record, or whatever bears its id", () => {
  const index = indexOf(ownCatalog);
  for (const cluster of ["south", ownClusters[1], { id: "south" }]) expect(clusterPosition(index, cluster)).toBe(1);
});

itRefusesClusters((cluster) => clusterPosition(indexOf(undefined), cluster));
