import { byRank, type Contender } from "./contender.js";

/** What one writes without a library: filter and includes; map, sort and slice. */
export const plainArrays: Contender = {
  name: "plain arrays",
  how: "`filter` with `includes`; `map`, `sort`, `slice`",
  load: ({ companies }) => ({
    all: (areas) => companies.filter((company) => areas.every((area) => company.focusAreas.includes(area))),
    any: (areas) => companies.filter((company) => areas.some((area) => company.focusAreas.includes(area))),
    rank: (wish) => {
      const weights = Object.entries(wish);
      return companies
        .map((company) => ({
          company,
          score: weights.reduce((sum, [area, weight]) => (company.focusAreas.includes(area) ? sum + weight : sum), 0),
        }))
        .sort(byRank)
        .slice(0, 10)
        .map(({ company }) => company);
    },
  }),
};
