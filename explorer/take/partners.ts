import type { Match } from "medtech-germany";
import { covers, rankOptions } from "../queries/partners.js";
import type { Language, State } from "../state/State.js";
import { placeOf } from "../texts/clusterWords.js";
import { program, type Taken, toCsv } from "./Taken.js";

/** The ranking and the covers; `matches` is the ranking as shown. */
export function takePartners(state: State, lang: Language, matches: readonly Match[]): Taken {
  const { among, rarity, focusPenalty } = rankOptions(state);
  const wanted = wantedCode(state.want);
  const limits = among ? [`among: clustersByState("${state.in}")`] : [];
  const options = [
    ...limits,
    ...(rarity ? ["rarity: true"] : []),
    ...(focusPenalty ? [`focusPenalty: ${focusPenalty}`] : []),
  ];
  const list = (areas: readonly { readonly focusArea: string }[]) => areas.map(({ focusArea }) => focusArea).join(" ");
  const given = (parts: readonly string[]) => (parts.length === 0 ? "" : `, { ${parts.join(", ")} }`);
  return {
    code: program(
      ["minimalCovers", "rankClusters", ...(among ? ["clustersByState"] : [])],
      [
        `const ranking = rankClusters(${wanted}${given(options)}).filter(({ score }) => score > 0);`,
        `const { covers, uncoverable } = minimalCovers(${wanted}${given(limits)});`,
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
      covers: covers(state).covers.map((cover) => cover.map(({ id }) => id)),
    }),
    sources: [...new Set(matches.map(({ cluster }) => cluster.source))],
  };
}

/** Writes a request for a program: as a list if all weights are 1, otherwise as a record. */
function wantedCode(want: State["want"]): string {
  const entries = Object.entries(want);
  if (entries.every(([, weight]) => weight === 1)) return `[${entries.map(([area]) => `"${area}"`).join(", ")}]`;
  const name = (area: string) => (area.includes("-") ? `"${area}"` : area);
  return `{ ${entries.map(([area, weight]) => `${name(area)}: ${weight}`).join(", ")} }`;
}
