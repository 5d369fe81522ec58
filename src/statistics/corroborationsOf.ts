import { corroborations } from "../generated/corroborations.js";
import type { StatisticId } from "../generated/ids.js";
import { statistics } from "../generated/statistics.js";
import { lookUp } from "../internal/ids.js";
import { readInput } from "../internal/untrusted.js";
import type { Corroboration } from "../model/Corroboration.js";
import type { StatisticRef } from "./readStatistic.js";

const kept = /* @__PURE__ */ new Map<StatisticId, readonly Corroboration[]>();

/**
 * Returns what other sources say of a statistic.
 *
 * @param statistic - a statistic or its id; a retired id that moved is followed
 * @returns the corroborations in the order of `corroborations`; empty if nobody has looked yet. Always the same frozen list
 *   for the same statistic.
 * @throws {@link UnknownIdError} if there is no such statistic, with the nearest ids as suggestions
 * @throws {@link RetiredIdError} if the id was split, with its successors
 * @example
 * ```ts
 * corroborationsOf("gtai-2024.hospitals").map(({ verdict, against }) => [verdict, against]);
 * // => [["differs", ["vdek-2022.hospitals", "destatis-23111.hospitals-2022"]]]
 * ```
 */
export function corroborationsOf(statistic: StatisticRef): readonly Corroboration[] {
  const given: unknown = statistic;
  const isRecord = typeof given === "object" && given !== null;
  const { id } = lookUp(
    "statistic",
    statistics,
    isRecord ? readInput("statistic", () => (given as { id?: unknown }).id) : given,
  );
  let found = kept.get(id);
  if (found === undefined) {
    found = Object.freeze(corroborations.filter((corroboration) => corroboration.statistic === id));
    kept.set(id, found);
  }
  return found;
}
