import { fieldOf } from "./fieldOf.js";
import type { Fields } from "./Tables.js";

/** The field by which a record is known; undefined where it has neither an id nor a statistic that it is about. */
export function keyFieldOf(record: Fields): "id" | "statistic" | undefined {
  return (["id", "statistic"] as const).find((name) => typeof fieldOf(record, name) === "string");
}
