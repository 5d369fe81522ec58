import { type Company, type Contender, importPeer } from "./contender.js";

interface Dimension {
  filterFunction(test: (position: number) => boolean): void;
  filterAll(): void;
  top(count: number): Company[];
  dispose(): void;
}

interface Crossfilter {
  dimension(value: (company: Company) => number): Dimension;
  allFiltered(): Company[];
}

/**
 * Filters are functions on one dimension: dimensions over the lists of areas, the library's other way, took ten times as long
 * for a million companies. A ranking needs a dimension for each wish: its order value folds score, breadth and id into one
 * number.
 */
export const crossfilter: Contender = {
  name: "crossfilter2",
  how: "filter functions on a dimension; a new dimension per request, `top(10)`",
  peer: "crossfilter2",
  async load({ companies }) {
    const { default: create } = await importPeer<{ default: (all: readonly Company[]) => Crossfilter }>("crossfilter2");
    const all = create(companies);
    let count = 0;
    const position = all.dimension(() => count++);
    const filter = (test: (listed: readonly string[]) => boolean) => {
      position.filterFunction((place) => test(companies[place]!.focusAreas));
      const hits = all.allFiltered();
      position.filterAll();
      return hits;
    };
    const byId = companies.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const placeById = new Map(byId.map(({ id }, place) => [id, place]));
    return {
      all: (areas) => filter((listed) => areas.every((area) => listed.includes(area))),
      any: (areas) => filter((listed) => areas.some((area) => listed.includes(area))),
      rank(wish) {
        const weights = Object.entries(wish);
        const order = all.dimension(({ id, focusAreas }) => {
          const score = weights.reduce((sum, [area, weight]) => (focusAreas.includes(area) ? sum + weight : sum), 0);
          return ((score + 1) * 1000 - focusAreas.length) * companies.length - placeById.get(id)!;
        });
        const best = order.top(10);
        order.dispose();
        return best;
      },
    };
  },
};
