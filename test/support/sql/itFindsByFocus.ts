import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clustersByFocus, type FocusAreaId } from "../../../src/index.js";
import { exactWishes } from "./drawnWishes.js";
import type { Engine, OpenEngine, Row } from "./Engine.js";
import { fill } from "./fill.js";
import { statement } from "./statement.js";

/** Has `clusters_by_focus.sql` find the clusters of the library. */
export function itFindsByFocus(open: OpenEngine): void {
  describe("clusters_by_focus.sql", () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
    });
    afterAll(() => engine.close());

    const find = async (areas: readonly string[]): Promise<readonly Row[]> => {
      const rows = areas.map((area) => [area]);
      await fill(engine, "selection (focus_area_id)", rows);
      return engine.ask(statement("clusters_by_focus.sql"));
    };

    it("finds any and all in the order of clustersByFocus, and counts what is missing", async () => {
      let several = 0;
      for (const wish of exactWishes(40, 9)) {
        const areas = Object.keys(wish) as FocusAreaId[];
        const rows = await find(areas);
        const any = clustersByFocus(areas, { match: "any" });
        expect(rows).toEqual(
          any.map(({ number, id, name, focusAreas }) => {
            const listed = areas.filter((area) => focusAreas.includes(area)).length;
            return { number, cluster_id: id, name, listed, missing: areas.length - listed };
          }),
        );
        const all = rows.filter((row) => row["missing"] === 0).map((row) => row["cluster_id"]);
        expect(all).toEqual(clustersByFocus(areas).map(({ id }) => id));
        if (all.length < rows.length) several++;
      }
      expect(several).toBeGreaterThan(10);
    });

    it("counts an area once that is selected twice, and one that nobody lists as missing", async () => {
      const once = await find(["dental"]);
      expect(await find(["dental", "dental"])).toEqual(once);
      expect((await find(["dental", "nanomedicine"])).map((row) => row["missing"])).toEqual(once.map(() => 1));
      expect(await find(["nanomedicine"])).toEqual([]);
    });
  });
}
