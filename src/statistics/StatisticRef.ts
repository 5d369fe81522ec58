import type { RetiredStatisticId, StatisticId } from "../generated/ids.js";
import type { Statistic } from "../model/Statistic.js";

/** A figure: its id, or the record itself. */
export type StatisticRef = StatisticId | RetiredStatisticId | Statistic;
