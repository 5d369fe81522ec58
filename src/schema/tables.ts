import type * as z from "zod/v4";
import type { Dataset } from "../generated/tables.js";
import { topics } from "../internal/enums.js";
import { clusterSchema } from "./clusterSchema.js";
import { corroborationSchema } from "./corroborationSchema.js";
import { focusAreaSchema } from "./focusAreaSchema.js";
import { hospitalSchema } from "./hospitalSchema.js";
import { indicatorSchema } from "./indicatorSchema.js";
import { policyAreaSchema } from "./policyAreaSchema.js";
import { programmeSchema } from "./programmeSchema.js";
import { sourceSchema } from "./sourceSchema.js";
import { stateSchema } from "./stateSchema.js";
import { statisticSchema } from "./statisticSchema.js";

/** The name of a table: a list of records. */
export type TableName = Exclude<keyof Dataset, "redirects">;

/** What the package knows about a table. */
export interface Table {
  /** The schema of one record. */
  readonly schema: z.ZodType;
  /** The property that identifies a record. */
  readonly key: "id" | "statistic";
  /** Properties that hold ids of another table, or lists of them: path to the property, and the table. */
  readonly references: Readonly<Record<string, TableName>>;
  /**
   * The property that the rule `orderedTables` orders records by (default: records keep the order of their source). Ids
   * ascend, numbers count from 1, and statistics stand as in their own table.
   */
  readonly order?: "id" | "number" | "statistic";
  /** How many records come first, whatever their order (default: 0). */
  readonly pinned?: number;
  /** The files in `data/`, in the order of their records (default: the table's name in kebab-case). */
  readonly files?: readonly string[];
  /** The type of a record (default: `FocusArea` for `focusAreas`). */
  readonly record?: string;
  /** The type of a record's id (default: the type of the record with `Id` appended). */
  readonly idType?: string;
  /** What an id stands for (default: "a focus area" for `focusAreas`). */
  readonly what?: string;
}

/**
 * The one list of tables, in the order of the dataset. Everything that handles every table reads it.
 *
 * A new table needs its interface in `src/model`, its schema, its file in `data/` and one entry here. `npm run generate`
 * copies the doc comment of the entry to the table, to `Dataset` and to the data dictionary.
 */
export const tables = {
  /** The clusters of the brochure's table, by `number`. */
  clusters: {
    schema: clusterSchema,
    key: "id",
    order: "number",
    references: {
      source: "sources",
      focusAreas: "focusAreas",
      "states.value": "states",
      "states.source": "sources",
      "seat.source": "sources",
      "seat.value.coordinates": "sources",
      "website.source": "sources",
      "legalName.source": "sources",
      "legalForm.source": "sources",
      "operator.source": "sources",
      "founded.source": "sources",
      "members.source": "sources",
      "labels.source": "sources",
    },
  },
  /** The focus areas: the columns of the brochure's table, in its order. */
  focusAreas: { schema: focusAreaSchema, key: "id", references: { source: "sources" } },
  /** The hospitals that the sources name, by `id`. */
  hospitals: {
    schema: hospitalSchema,
    key: "id",
    what: "a named hospital",
    order: "id",
    references: { source: "sources", state: "states" },
  },
  /** The sixteen federal states, by code. */
  states: {
    schema: stateSchema,
    key: "id",
    idType: "StateCode",
    what: "a federal state (ISO 3166-2)",
    order: "id",
    references: { source: "sources" },
  },
  /** Programmes, initiatives and services for clusters and their partners, in the order of the brochure. */
  programmes: {
    schema: programmeSchema,
    key: "id",
    references: { source: "sources", "partners.cluster": "clusters" },
  },
  /** The policy areas of the position paper by SPECTARIS and BVMed, in its order. */
  policyAreas: { schema: policyAreaSchema, key: "id", order: "number", references: { source: "sources" } },
  /** What is measured, by `id`. */
  indicators: { schema: indicatorSchema, key: "id", order: "id", references: { source: "sources" } },
  /** Every statistic, as its source gives it: by topic, then in the order of the sources. */
  statistics: {
    schema: statisticSchema,
    key: "id",
    files: topics.map((topic) => `statistics/${topic}.json`),
    references: { source: "sources", indicator: "indicators", subject: "hospitals" },
  },
  /** What sources say about each other's statistics, in the order of `statistics`. */
  corroborations: {
    schema: corroborationSchema,
    key: "statistic",
    order: "statistic",
    references: { statistic: "statistics", against: "statistics", sources: "sources" },
  },
  /** Every document that a fact was read from: the two main ones, then the others by `id`. */
  sources: { schema: sourceSchema, key: "id", order: "id", pinned: 2, references: {} },
} as const satisfies Readonly<Record<TableName, Table>>;

/** The names of all tables, in the order of the dataset. */
export const tableNames = Object.keys(tables) as TableName[];

/** A table whose records have an id. */
export type IdTable = { [T in TableName]: (typeof tables)[T]["key"] extends "id" ? T : never }[TableName];

/** The tables whose records have an id, in the order of the dataset. */
export const idTables = tableNames.filter((name): name is IdTable => tables[name].key === "id");
