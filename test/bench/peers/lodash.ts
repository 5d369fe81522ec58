import { type Company, type Contender, importPeer, type Scored } from "./contender.js";

interface Lodash {
  filter(list: readonly Company[], test: (company: Company) => boolean): Company[];
  every(list: readonly string[], test: (area: string) => boolean): boolean;
  some(list: readonly string[], test: (area: string) => boolean): boolean;
  includes(list: readonly string[], value: string): boolean;
  sumBy(list: readonly (readonly [string, number])[], value: (entry: readonly [string, number]) => number): number;
  map<T, R>(list: readonly T[], to: (value: T) => R): R[];
  orderBy(list: Scored[], by: readonly string[], orders: readonly string[]): Scored[];
  take(list: Scored[], count: number): Scored[];
}

export const lodash: Contender = {
  name: "lodash",
  how: "`filter` with `includes`; `map`, `orderBy`, `take`",
  peer: "lodash",
  async load({ companies }) {
    const { default: _ } = await importPeer<{ default: Lodash }>("lodash");
    return {
      all: (areas) => _.filter(companies, (company) => _.every(areas, (area) => _.includes(company.focusAreas, area))),
      any: (areas) => _.filter(companies, (company) => _.some(areas, (area) => _.includes(company.focusAreas, area))),
      rank(wish) {
        const weights = Object.entries(wish);
        const scored = _.map(companies, (company) => ({
          company,
          score: _.sumBy(weights, ([area, weight]) => (_.includes(company.focusAreas, area) ? weight : 0)),
        }));
        const ordered = _.orderBy(scored, ["score", "company.focusAreas.length", "company.id"], ["desc", "asc", "asc"]);
        return _.map(_.take(ordered, 10), ({ company }) => company);
      },
    };
  },
};
