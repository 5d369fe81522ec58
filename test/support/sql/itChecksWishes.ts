import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InvalidArgumentError, matchScore, UnknownIdError } from "../../../src/index.js";
import { anyWishes } from "./drawnWishes.js";
import type { Engine, OpenEngine } from "./Engine.js";
import { fill, fillWishes } from "./fill.js";
import { statement } from "./statement.js";

/** Has `check_wishes.sql` name what the library refuses. */
export function itChecksWishes(open: OpenEngine): void {
  describe("check_wishes.sql", () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
    });
    afterAll(() => engine.close());

    it("finds nothing wrong with wishes that the library takes", async () => {
      await fillWishes(engine, [...anyWishes(100, 13), { dental: Number.MIN_VALUE }, { dental: Number.MAX_VALUE }]);
      expect(await engine.ask(statement("check_wishes.sql"))).toEqual([]);
    });

    it.each([0, -1, Number.NaN, Infinity, -Infinity, null])(
      "names a weight of %s, which the library rejects, unless it is 0",
      async (weight) => {
        if (weight === 0) expect(matchScore("medways", { dental: 0 })).toBe(matchScore("medways", []));
        else expect(() => matchScore("medways", { dental: weight as number })).toThrow(InvalidArgumentError);
        await fill(engine, "wishes (wish_id, focus_area_id, weight)", [
          [1, "robotics", 1],
          [1, "dental", weight],
        ]);
        const problem = "weight is not a finite number above 0";
        expect(await engine.ask(statement("check_wishes.sql"))).toEqual([
          { wish_id: 1, focus_area_id: "dental", problem },
        ]);
      },
    );

    it("names an area that does not exist, one that was retired, and one that is wanted twice", async () => {
      expect(() => matchScore("medways", ["nanomedicine" as never])).toThrow(UnknownIdError);
      expect(matchScore("medways", ["ophthalmal"])).toBe(matchScore("medways", ["ophthalmology"]));
      await fill(engine, "wishes (wish_id, focus_area_id, weight)", [
        [2, "ophthalmal", 1],
        [1, "nanomedicine", 0],
        [3, "dental", 1],
        [3, "dental", 1],
        [4, "dental", 1],
      ]);
      expect(await engine.ask(statement("check_wishes.sql"))).toEqual([
        { wish_id: 1, focus_area_id: "nanomedicine", problem: "unknown focus area" },
        { wish_id: 2, focus_area_id: "ophthalmal", problem: "unknown focus area" },
        { wish_id: 3, focus_area_id: "dental", problem: "wanted more than once" },
      ]);
    });
  });
}
