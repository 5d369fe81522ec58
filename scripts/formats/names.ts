import type { IdTable } from "../../src/schema/tables.js";

/** Irregular singulars. */
const IRREGULAR: Readonly<Record<string, string>> = { aliases: "alias", includes: "included" };

/** Turns a plural name into its singular: `focus_areas` becomes `focus_area`. */
export function singular(name: string): string {
  return IRREGULAR[name] ?? name.replace(/s$/, "");
}

/** Writes a name as columns have it: `focusAreas` becomes `focus_areas`. */
export function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Writes a name as files have it: `focusAreas` becomes `focus-areas`. */
export function kebabCase(name: string): string {
  return snakeCase(name).replaceAll("_", "-");
}

/**
 * Names the column of a property: `name.en` becomes `name_en`. A column of ids is named after their table, such as `source_id` or
 * `seat_coordinates_source_id`. The entries of a list get its name in the singular.
 */
export function columnName(path: readonly string[], isEntry: boolean, target: IdTable | undefined): string {
  const idName = target && `${singular(snakeCase(target))}_${target === "states" ? "code" : "id"}`;
  if (isEntry) return idName ?? singular(snakeCase(path.at(-1)!));
  // the value of a sourced property takes the name of the property
  const words = path.filter((part, i) => part !== "value" || i === 0).map(snakeCase);
  if (idName === undefined) return words.join("_");
  const repeatsTable = idName.startsWith(`${words.at(-1)}_`);
  return [...(repeatsTable ? words.slice(0, -1) : words), idName].join("_");
}
