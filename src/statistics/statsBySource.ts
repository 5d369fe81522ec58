import type { RetiredSourceId, SourceId } from "../generated/ids.js";
import { sources } from "../generated/sources.js";
import { statistics } from "../generated/statistics.js";
import { lookUp } from "../internal/ids.js";
import type { Statistic } from "../model/Statistic.js";

const kept = /* @__PURE__ */ new Map<string, readonly Statistic[]>();

/**
 * Returns the statistics that one source gives.
 *
 * @param source - a source; a retired id that moved is followed
 * @returns its statistics in the order of `statistics`; empty for a source of other facts. Always the same frozen list for
 *   the same source.
 * @throws {@link UnknownIdError} if there is no such source, with the nearest ids as suggestions
 * @example
 * ```ts
 * const figures = statsBySource("spectronet-2025");
 * figures.find((figure) => figure.indicator === "companies")?.value; // => 1510
 * figures === statsBySource("spectronet-2025"); // => true
 * ```
 */
export function statsBySource(source: SourceId | RetiredSourceId): readonly Statistic[] {
  const known = kept.get(source);
  if (known !== undefined) return known;
  const { id } = lookUp("source", sources, source);
  const figures = Object.freeze(statistics.filter((statistic) => statistic.source === id));
  kept.set(id, figures);
  return figures;
}
