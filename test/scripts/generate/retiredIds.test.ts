import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataCopies } from "../../support/dataCopy.js";

/**
 * The shipped dataset has no id that was split. So this retires some in a copy of data/, generates a copy of src/generated
 * from it, and asks the copy of the package.
 */
describe("a dataset with retired ids", async () => {
  const { folder, out, change, generate, written } = dataCopies()();
  cpSync("src", join(folder, "src"), { recursive: true });
  cpSync("tsconfig.json", join(folder, "tsconfig.json"));
  change("redirects.json", ["life-science"], { kind: "split", to: ["life-science-nord", "biolago"] });
  change("redirects.json", ["medical-alley"], { kind: "moved", to: "medical-valley-emn" });
  change("redirects.json", ["surgery"], { kind: "split", to: ["surgical-instruments", "robotics"] });
  const run = await generate();
  cpSync(out, join(folder, "src", "generated"), { recursive: true });
  const copy: typeof import("../../../src/index.js") = await import(join(folder, "src", "index.ts"));

  it("is generated", () => {
    expect(run.stderr).toBe("");
    expect(run.code).toBe(0);
  });

  it("names them in the types of ids that are understood", () => {
    const ids = written().get("ids.ts");
    expect(ids).toContain('export type RetiredClusterId =\n  | "life-science"\n  | "medical-alley";');
    expect(ids).toContain('export type RetiredFocusAreaId =\n  | "ophthalmal"\n  | "surgery";');
    expect(ids).toContain("export type RetiredHospitalId = never;");
  });

  it("follows an id that moved, wherever an id is taken", () => {
    const id = "medical-alley" as never;
    expect(copy.getCluster(id).id).toBe("medical-valley-emn");
    expect(copy.resolveId(id)).toBe("medical-valley-emn");
    expect(copy.matchScore(id, ["plasma-medicine"])).toBe(0);
    expect(copy.rankClusters(["dental"], { among: [id] })[0]?.cluster.id).toBe("medical-valley-emn");
    expect(copy.isClusterId(id)).toBe(false);
  });

  it.each<[string, string, readonly string[], (id: never) => unknown]>([
    ["getCluster", "life-science", ["life-science-nord", "biolago"], (id) => copy.getCluster(id)],
    [
      "matchScore, as cluster",
      "life-science",
      ["life-science-nord", "biolago"],
      (id) => copy.matchScore(id, ["dental"]),
    ],
    ["among", "life-science", ["life-science-nord", "biolago"], (id) => copy.rankClusters(["dental"], { among: [id] })],
    ["resolveId", "surgery", ["surgical-instruments", "robotics"], (id) => copy.resolveId(id)],
    ["clustersByFocus", "surgery", ["surgical-instruments", "robotics"], (id) => copy.clustersByFocus(id)],
    ["a wish as list", "surgery", ["surgical-instruments", "robotics"], (id) => copy.explainMatch("medways", [id])],
    ["a wish as record", "surgery", ["surgical-instruments", "robotics"], (id) => copy.rankClusters({ [id]: 1 })],
  ])("refuses one that was split, with its successors: %s", (_, id, successors, call) => {
    expect(() => call(id as never)).toThrow(copy.RetiredIdError);
    try {
      call(id as never);
    } catch (error) {
      expect(error).toMatchObject({ id, successors, name: "RetiredIdError" });
      expect(error).toBeInstanceOf(copy.DatasetError);
    }
  });

  it("tells of a split area in an own catalog as of other wrong data, with its successors", () => {
    const data = { focusAreas: [{ id: "robotics" }], clusters: [{ id: "a", name: "A", focusAreas: ["surgery"] }] };
    expect(() => copy.createCatalog(data)).toThrow(copy.InvalidDataError);
    expect(() => copy.createCatalog(data)).toThrow('"surgery" was split into "surgical-instruments", "robotics"');
  });
});
