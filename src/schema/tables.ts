import type * as z from "zod";
import type { Dataset } from "../model/Dataset.js";
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

/** What the package knows of a table. */
interface Table {
  /** The schema of one record. */
  readonly schema: z.ZodType;
  /** The property that identifies a record. */
  readonly key: "id" | "statistic";
  /** Properties that hold ids of another table, or lists of them: path to the property, and the table. */
  readonly references: Readonly<Record<string, TableName>>;
}

/** The one list of tables, in the order of the dataset. Everything that handles every table reads it. */
export const tables = {
  clusters: {
    schema: clusterSchema,
    key: "id",
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
  focusAreas: { schema: focusAreaSchema, key: "id", references: { source: "sources" } },
  hospitals: { schema: hospitalSchema, key: "id", references: { source: "sources", state: "states" } },
  states: { schema: stateSchema, key: "id", references: { source: "sources" } },
  programmes: {
    schema: programmeSchema,
    key: "id",
    references: { source: "sources", "partners.cluster": "clusters" },
  },
  policyAreas: { schema: policyAreaSchema, key: "id", references: { source: "sources" } },
  indicators: { schema: indicatorSchema, key: "id", references: { source: "sources" } },
  statistics: {
    schema: statisticSchema,
    key: "id",
    references: { source: "sources", indicator: "indicators", subject: "hospitals" },
  },
  corroborations: {
    schema: corroborationSchema,
    key: "statistic",
    references: { statistic: "statistics", against: "statistics", sources: "sources" },
  },
  sources: { schema: sourceSchema, key: "id", references: { source: "sources" } },
} as const satisfies Readonly<Record<TableName, Table>>;

/** The names of all tables, in the order of the dataset. */
export const tableNames = Object.keys(tables) as TableName[];

/** A table whose records have an id. */
export type IdTable = { [T in TableName]: (typeof tables)[T]["key"] extends "id" ? T : never }[TableName];

/** The tables whose records have an id, in the order of the dataset. */
export const idTables = tableNames.filter((name): name is IdTable => tables[name].key === "id");
