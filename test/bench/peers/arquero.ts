import { type Contender, importPeer } from "./contender.js";

interface Table {
  params(values: Readonly<Record<string, unknown>>): Table;
  filter(expression: string): Table;
  derive(columns: Readonly<Record<string, string>>): Table;
  orderby(...columns: readonly unknown[]): Table;
  slice(from: number, to: number): Table;
  array(column: string): readonly number[];
}

interface Arquero {
  table(columns: Readonly<Record<string, readonly unknown[]>>): Table;
  desc(column: string): unknown;
}

/** A table with a column of lists; expressions are compiled by the library. */
export const arquero: Contender = {
  name: "arquero",
  how: "a column of lists; `filter` with `op.includes`; `derive`, `orderby`, `slice`",
  peer: "arquero",
  async load({ companies }) {
    const { table, desc } = await importPeer<Arquero>("arquero");
    const rows = table({
      position: companies.map((_, position) => position),
      id: companies.map(({ id }) => id),
      breadth: companies.map(({ focusAreas }) => focusAreas.length),
      focusAreas: companies.map(({ focusAreas }) => focusAreas),
    });
    const records = (found: Table) => Array.from(found.array("position"), (position) => companies[position]!);
    const listed = (place: number) => `op.includes(d.focusAreas, $.areas[${place}])`;
    return {
      all: (areas) =>
        records(rows.params({ areas }).filter(`(d, $) => ${areas.map((_, i) => listed(i)).join(" && ")}`)),
      any: (areas) =>
        records(rows.params({ areas }).filter(`(d, $) => ${areas.map((_, i) => listed(i)).join(" || ")}`)),
      rank(wish) {
        const areas = Object.keys(wish);
        const score = areas.map((_, i) => `(${listed(i)} ? $.weights[${i}] : 0)`).join(" + ");
        const scored = rows.params({ areas, weights: Object.values(wish) }).derive({ score: `(d, $) => ${score}` });
        return records(scored.orderby(desc("score"), "breadth", "id").slice(0, 10));
      },
    };
  },
};
