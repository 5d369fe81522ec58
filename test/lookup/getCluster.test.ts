import { describe } from "vitest";
import { clusters, getCluster } from "../../src/index.js";
import { itLooksUp } from "../support/itLooksUp.js";

describe("getCluster", () => {
  itLooksUp(getCluster, clusters, { kind: "cluster", typo: "medwasy", meant: "medways" });
});
