import { byRank, type Company, type Contender, importPeer } from "./contender.js";

interface Hit {
  readonly id: number;
  /** Which of the areas were found. */
  readonly terms: readonly string[];
}

interface MiniSearch {
  addAll(documents: readonly { readonly id: number; readonly focusAreas: string }[]): void;
  search(text: string, options: { readonly combineWith: "AND" | "OR" }): readonly Hit[];
}

type MiniSearchClass = new (options: {
  readonly fields: readonly string[];
  readonly tokenize: (text: string) => string[];
}) => MiniSearch;

/**
 * Full-text search over the ids of the areas as words. Its own score is for texts (it weighs rare words, and multiplies by the
 * number of words found), so that a ranking takes its hits and adds the weights of the words found.
 */
export const minisearch: Contender = {
  name: "minisearch",
  how: "areas as words; `AND`, `OR`; its hits, scored and sorted in JavaScript",
  peer: "minisearch",
  async load({ companies }) {
    const { default: MiniSearch } = await importPeer<{ default: MiniSearchClass }>("minisearch");
    const index = new MiniSearch({ fields: ["focusAreas"], tokenize: (text) => text.split(" ") });
    index.addAll(companies.map(({ focusAreas }, id) => ({ id, focusAreas: focusAreas.join(" ") })));
    const filter = (areas: readonly string[], combineWith: "AND" | "OR") =>
      Int32Array.from(index.search(areas.join(" "), { combineWith }), ({ id }) => id).sort();
    const records = (positions: Int32Array) => Array.from(positions, (position) => companies[position]!);
    return {
      all: (areas) => records(filter(areas, "AND")),
      any: (areas) => records(filter(areas, "OR")),
      rank(wish) {
        const hits = index.search(Object.keys(wish).join(" "), { combineWith: "OR" });
        const scored = hits.map(({ id, terms }) => ({
          company: companies[id]!,
          score: terms.reduce((sum, term) => sum + wish[term]!, 0),
        }));
        const best = scored
          .sort(byRank)
          .slice(0, 10)
          .map(({ company }) => company);
        return best.length < 10 ? fillUp(companies, best) : best;
      },
    };
  },
};

/** Ten are asked for even where fewer list anything wanted. */
function fillUp(companies: readonly Company[], best: readonly Company[]): Company[] {
  const others = companies.filter((company) => !best.includes(company)).map((company) => ({ company, score: 0 }));
  return [...best, ...others.sort(byRank).map(({ company }) => company)].slice(0, 10);
}
