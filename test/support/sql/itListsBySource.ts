import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getIndicator, getSource, sources, statsBySource } from "../../../src/index.js";
import type { Engine, OpenEngine } from "./Engine.js";
import { statement } from "./statement.js";

/** Has `stats_by_source.sql` list the figures of the library. */
export function itListsBySource(open: OpenEngine): void {
  describe("stats_by_source.sql", () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
    });
    afterAll(() => engine.close());

    it("lists the figures of every source in the order of statsBySource", async () => {
      const ids = sources.map(({ id }) => id).sort();
      expect(await engine.ask(statement("stats_by_source.sql"))).toEqual(
        ids.flatMap((id) => statsBySource(id)).map(rowOf),
      );
    });

    it("lists those of one source, with the condition that its comment gives", async () => {
      const text = statement("stats_by_source.sql");
      const [condition] = /WHERE s\.source_id = '([\w-]+)'/.exec(text)!;
      const rows = await engine.ask(text.replace("\nORDER BY", `\n${condition}\nORDER BY`));
      expect(rows.map((row) => row["statistic_id"])).toEqual(statsBySource("gtai-2024").map(({ id }) => id));
    });
  });
}

function rowOf(figure: ReturnType<typeof statsBySource>[number]): object {
  const { publisher, title } = getSource(figure.source);
  const { name, unit = null } = getIndicator(figure.indicator);
  return {
    source_id: figure.source,
    publisher,
    title,
    statistic_id: figure.id,
    indicator_id: figure.indicator,
    indicator: name.en,
    value: figure.value,
    unit,
    comparator: figure.comparator ?? null,
    approximate: figure.approximate ?? null,
    obs_status: figure.obsStatus,
    ref_area: figure.refArea,
    time_period: figure.timePeriod ?? null,
    breakdown_dimension: figure.breakdown?.dimension ?? null,
    breakdown_category: figure.breakdown?.category ?? null,
    subject_hospital_id: figure.subject ?? null,
    attributed_to: figure.attributedTo ?? null,
  };
}
