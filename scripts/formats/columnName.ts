import type { IdTable as Table } from "../../src/schema/tables.js";
import { singular } from "./singular.js";
import { snakeCase } from "./snakeCase.js";

/**
 * The name of the column for a field: `name.en` is `name_en`, an id is called after what it identifies, such as `source_id` or
 * `seat_coordinates_source_id`. The entries of a list are called by its name in the singular.
 */
export function columnName(way: readonly string[], isEntry: boolean, target: Table | undefined): string {
  const thing = target && `${singular(snakeCase(target))}_${target === "states" ? "code" : "id"}`;
  if (isEntry) return thing ?? singular(snakeCase(way.at(-1)!));
  // the value of a field with a source of its own is called as the field is
  const words = way.filter((part, i) => part !== "value" || i === 0).map(snakeCase);
  if (thing === undefined) return words.join("_");
  const isCalledSo = thing.startsWith(`${words.at(-1)}_`);
  return [...(isCalledSo ? words.slice(0, -1) : words), thing].join("_");
}
