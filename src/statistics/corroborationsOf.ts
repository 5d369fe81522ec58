import { corroborations } from "../generated/corroborations.js";
import type { StatisticId } from "../generated/ids.js";
import { statistics } from "../generated/statistics.js";
import { lookUp } from "../internal/ids.js";
import { readInput } from "../internal/untrusted.js";
import type { Corroboration } from "../model/Corroboration.js";
import type { StatisticRef } from "./StatisticRef.js";

const kept = /* @__PURE__ */ new Map<StatisticId, readonly Corroboration[]>();

/**
 * What other sources say of a figure.
 *
 * @param statistic - id of a figure (a retired one that moved is followed), or its record
 * @returns the corroborations in the order of `corroborations`; empty when nobody looked. The list is frozen, and the same
 *   question gives the same list again.
 * @throws {@link UnknownIdError} when there is no such figure, with the nearest ids as suggestions
 * @throws {@link RetiredIdError} with its successors, when the id was split
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
