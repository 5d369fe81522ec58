import * as medtech from "../../src/index.js";
import { tableNames } from "../../src/schema/tables.js";

const main: Pick<typeof medtech, keyof medtech.Dataset> = { ...medtech };

/** The built-in dataset in one object. */
export const tables = Object.fromEntries(
  [...tableNames, "redirects" as const].map((name) => [name, main[name]]),
) as unknown as medtech.Dataset;
