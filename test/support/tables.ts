import * as medtech from "../../src/index.js";
import { tableNames } from "../../src/schema/tables.js";

/** The built-in dataset in one object. */
export const tables = Object.fromEntries(
  [...tableNames, "redirects" as const].map((name) => [name, medtech[name]]),
) as unknown as medtech.Dataset;
