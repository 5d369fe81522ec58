import type { Dataset } from "../../src/index.js";
import { namesIn } from "./places.js";
import type { Type } from "./readTypes.js";

/** An optional field of a table, with the records in which it is absent. */
export interface MissingField {
  readonly table: string;
  readonly field: string;
  readonly ids: readonly string[];
  /** How many records the table has. */
  readonly records: number;
}

/** Every optional field of a record that is absent somewhere, in the order of tables and fields. */
export function missingFields(dataset: Dataset, types: ReadonlyMap<string, Type>): MissingField[] {
  return types.get("Dataset")!.fields.flatMap(({ name: table, type }) => {
    const records: readonly object[] = Object.values(dataset[table as keyof Dataset]);
    const { fields } = types.get(namesIn(type).at(-1)!)!;
    return fields
      .filter(({ optional }) => optional)
      .map(({ name: field }) => {
        const ids = records.filter((record) => !(field in record)).map((record) => idOf(record));
        return { table, field, ids, records: records.length };
      })
      .filter(({ ids }) => ids.length > 0);
  });
}

function idOf(record: object): string {
  const { id, statistic } = record as { id?: string; statistic?: string };
  return id ?? statistic ?? "";
}
