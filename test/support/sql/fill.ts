import type { Weights } from "../arbitraries.js";
import type { PlainCatalog } from "../randomCatalog.js";
import type { Engine } from "./Engine.js";

/** Has the table of wishes hold these, numbered from 0. */
export function fillWishes(engine: Engine, wishes: readonly Weights[]): Promise<void> {
  const rows = wishes.flatMap((wish, i) => Object.entries(wish).map(([area, weight]) => [i, area, weight]));
  return fill(engine, "wishes (wish_id, focus_area_id, weight)", rows);
}

/** Has the tables of clusters and areas hold those of another catalog. */
export async function fillCatalog(engine: Engine, { clusters, focusAreas }: PlainCatalog): Promise<void> {
  const marks = clusters.flatMap(({ id, focusAreas: listed }) => listed.map((area) => [id, area]));
  await fill(engine, "cluster_focus_areas (cluster_id, focus_area_id)", marks);
  const rows = clusters.map(({ id, name }, i) => [id, i + 1, name]);
  await fill(engine, "clusters (id, number, name)", rows);
  const ids = focusAreas.map(({ id }) => [id]);
  await fill(engine, "focus_areas (id)", ids);
}

/** Empties a table, given with its columns, and has it hold these rows. */
export async function fill(
  engine: Engine,
  table: string,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  await engine.run(`DELETE FROM ${table.split(" ")[0]}`);
  // a number as a text: written as one, it would be a decimal first, and then not the same to the last digit
  const values = rows.map((row) => `(${row.map((value) => (value === null ? "NULL" : `'${value}'`)).join()})`);
  if (values.length > 0) await engine.run(`INSERT INTO ${table} VALUES ${values.join()}`);
}
