import type { Dataset } from "../../src/generated/tables.js";
import type { IdTable as Table } from "../../src/schema/tables.js";
import type { JsonSchema } from "./JsonSchema.js";

/** A column of a CSV file. */
export interface Column {
  readonly name: string;
  /** The way from the record, or from the entry of a list, to the value; empty where the entry is the value. */
  readonly way: readonly string[];
  /** What the value must be. */
  readonly schema: JsonSchema;
  /** Whether each row has a value. */
  readonly required: boolean;
  /** The table that the value is an id of. */
  readonly target?: Table | undefined;
}

/** A CSV file: the records of a table, or the entries of a list that they hold. */
export interface CsvTable {
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly table: keyof Dataset;
  /** What a row is. */
  readonly description: string;
  readonly columns: readonly Column[];
  /** What identifies a row. */
  readonly primaryKey: readonly string[];
  /** Set where the rows are entries of a list of the record. */
  readonly list?: {
    /** The way from the record to the list. */
    readonly way: readonly string[];
    /** The column that names the record. */
    readonly key: string;
    /** Whether a column `position` counts the entries of each record. */
    readonly counted: boolean;
    /** Whether the list is there even where it has no entry. */
    readonly required: boolean;
  };
}
