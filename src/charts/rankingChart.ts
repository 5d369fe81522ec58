import {
  type CatalogCluster,
  type CatalogFocusArea,
  type Cluster,
  type FocusArea,
  type RankOptions,
  rankClusters,
  type Wanted,
} from "../index.js";
import type { Language } from "../internal/words.js";
import type { ChartOptions } from "./ChartOptions.js";
import type { ChartSpec } from "./ChartSpec.js";
import { frame } from "./frame.js";
import { bars } from "./marks.js";
import { areaLabels, clusterName, rowSource, sourcesOf } from "./records.js";
import { readStyle } from "./style.js";
import { type PlacedText, textLayer, wrap } from "./texts.js";

/** Options of {@link rankingChart}. */
export interface RankingChartOptions<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>
  extends ChartOptions,
    RankOptions<C, A> {}

const NAME = { size: 13, line: 17 };
const REASON = { size: 11, line: 15 };
/** Names this many missing areas and counts the others. */
const NAMED = 5;
const TEXTS = {
  en: {
    title: "Clusters that match",
    wanted: "Wanted:",
    none: "No cluster matches.",
    missing: "not listed:",
    complete: "lists all that is wanted",
    more: "more",
    note: "What is not listed for a cluster may still be done by it.",
  },
  de: {
    title: "Passende Cluster",
    wanted: "Gesucht:",
    none: "Kein Cluster passt.",
    missing: "nicht aufgeführt:",
    complete: "führt alles Gesuchte auf",
    more: "weitere",
    note: "Was für einen Cluster nicht aufgeführt ist, kann er dennoch können.",
  },
};

/**
 * Ranks clusters by how well they cover a request, best first: each with its score, a bar, and what is missing.
 *
 * @param wanted - a list of focus areas, or a record of area → weight, as for `rankClusters`
 * @param options - the options of `rankClusters`: `limit`, `minScore`, `among`, `rarity`, `focusPenalty`, `catalog`; `locale`,
 *   `theme`, `width`
 * @returns a Vega-Lite specification with the matches of `rankClusters`, in the same order
 * @throws `UnknownIdError` if an area, or a cluster in `among`, isn't in the catalog
 * @throws `InvalidArgumentError` if a weight is negative, infinite or NaN, or an option is invalid
 * @example
 * ```ts
 * rankingChart({ robotics: 2, dental: 1 }, { limit: 3 }).description;
 * // => "Clusters that match. Wanted: Robotics 67%, Dental 33%. OptoNet e.V. 100%, 5-HT Chemistry & Health 100%, BIOPRO 100%."
 * ```
 */
export function rankingChart<C extends CatalogCluster = Cluster, A extends CatalogFocusArea = FocusArea>(
  wanted: Wanted<A>,
  options?: RankingChartOptions<C, A>,
): ChartSpec {
  const { style, ...rest } = readStyle(options);
  const { locale, palette, width } = style;
  const texts = TEXTS[locale];
  const matches = rankClusters<C, A>(wanted, rest as RankOptions<C, A>);
  const labels = areaLabels(rest.catalog, locale);

  const all = matches[0] === undefined ? [] : [...matches[0].matched, ...matches[0].missing];
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const isEven = all.every(({ weight }) => weight === all[0]!.weight);
  const shares = all.map(({ focusArea, weight }) =>
    isEven ? labels.get(focusArea) : `${labels.get(focusArea)} ${percent(weight / total, locale)}`,
  );

  const names: PlacedText[] = [];
  const scores: PlacedText[] = [];
  const reasons: PlacedText[] = [];
  let y = 0;
  const rows = matches.map(({ cluster, score, missing }) => {
    const lacking = missing.map(({ focusArea }) => labels.get(focusArea));
    const named = lacking.length > NAMED + 1 ? lacking.slice(0, NAMED) : lacking;
    const others = lacking.length - named.length;
    const reason =
      named.length === 0
        ? texts.complete
        : `${texts.missing} ${named.join(", ")}${others > 0 ? `, ${others}\u00a0${texts.more}` : ""}`;
    const name = wrap(clusterName(cluster), width - 60, NAME.size, "bold");
    names.push({ text: name, x: 0, y: y + NAME.size });
    scores.push({ text: [percent(score, locale)], x: width, y: y + NAME.size });
    y += name.length * NAME.line;
    const lines = wrap(reason, width, REASON.size);
    reasons.push({ text: lines, x: 0, y: y + REASON.size });
    y += lines.length * REASON.line + 9;
    const row = { value: score, y, says: `${clusterName(cluster)}, ${percent(score, locale)}, ${reason}` };
    y += 22;
    return row;
  });
  const request = shares.length > 0 ? `${texts.wanted} ${shares.join(", ")}` : texts.none;
  const ranked = matches.map(({ cluster, score }) => `${clusterName(cluster)} ${percent(score, locale)}`).join(", ");
  return frame(style, {
    title: texts.title,
    subtitle: [request],
    description: `${texts.title}. ${request}.${ranked && ` ${ranked}.`}`,
    height: y,
    layers: [
      ...bars(style, rows, 1, 6),
      textLayer(names, { fontSize: NAME.size, lineHeight: NAME.line, fontWeight: "bold" }),
      textLayer(scores, { fontSize: NAME.size, align: "right" }),
      textLayer(reasons, { fontSize: REASON.size, lineHeight: REASON.line, color: palette.muted }),
    ],
    notes: [texts.note],
    ...sourcesOf(
      matches.map(({ cluster }) => cluster),
      rowSource,
    ),
  });
}

/** Writes a part of 1 as a whole percentage. */
function percent(part: number, locale: Language): string {
  return `${Math.round(part * 100)}${locale === "de" ? "\u00a0" : ""}%`;
}
