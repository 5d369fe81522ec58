import * as z from "zod";
import { redirectSchema } from "./redirectSchema.js";
import { rules } from "./rules/rules.js";
import { type TableName, tableNames, tables } from "./tables.js";

type Shape = { [T in TableName]: z.ZodReadonly<z.ZodArray<(typeof tables)[T]["schema"]>> };

/** A whole dataset: every table, and the rules between them (unique ids, known references …). */
export const datasetSchema = z
  .strictObject({
    ...(Object.fromEntries(tableNames.map((name) => [name, z.array(tables[name].schema).readonly()])) as Shape),
    redirects: z.record(z.string(), redirectSchema).readonly(),
  })
  .superRefine((dataset, context) => {
    for (const rule of rules) {
      for (const { path, message } of rule.check(dataset)) {
        context.addIssue({ code: "custom", path: [...path], message });
      }
    }
  })
  .readonly();
