import { type Match, minimalCovers } from "medtech-germany";
import { placeOf } from "../parts/placeOf.js";
import type { Taken } from "../parts/Take.js";
import type { Language, State } from "../state/State.js";
import { importing } from "./importing.js";
import { rankingOf } from "./rankingOf.js";
import { toCsv } from "./toCsv.js";
import { wantedCode } from "./wantedCode.js";

/** The ranking and the covers, to take along; `matches` is the ranking as it is shown. */
export function takePartners(state: State, lang: Language, matches: readonly Match[]): Taken {
  const { options, code } = rankingOf(state);
  const { among } = options;
  const wanted = wantedCode(state.want);
  const list = (areas: readonly { readonly focusArea: string }[]) => areas.map(({ focusArea }) => focusArea).join(" ");
  const given = (parts: readonly string[]) => (parts.length === 0 ? "" : `, { ${parts.join(", ")} }`);
  return {
    code: importing(
      ["minimalCovers", "rankClusters", ...(among ? ["clustersByState"] : [])],
      [
        `const ranking = rankClusters(${wanted}${given(code)}).filter(({ score }) => score > 0);`,
        `const { covers, uncoverable } = minimalCovers(${wanted}${given(code.filter((part) => part.startsWith("among")))});`,
        "",
        "console.log(ranking.map(({ cluster, score }) => [cluster.name, score]));",
        'console.log(covers.map((cover) => cover.map(({ name }) => name).join(" + ")), uncoverable);',
      ],
    ),
    csv: () =>
      toCsv([
        ["rank", "id", "name", "place", "score", "matched", "missing"],
        ...matches.map(({ cluster, score, matched, missing }, position) => [
          ...[position + 1, cluster.id, cluster.name, placeOf(cluster, lang)],
          ...[score, list(matched), list(missing)],
        ]),
      ]),
    json: () => ({
      wanted: state.want,
      ranking: matches.map((match) => ({ ...match, cluster: match.cluster.id })),
      covers: minimalCovers(state.want, among && { among }).covers.map((cover) => cover.map(({ id }) => id)),
    }),
    sources: [...new Set(matches.map(({ cluster }) => cluster.source))],
  };
}
