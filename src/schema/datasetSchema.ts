import * as z from "zod/v4";
import { redirectSchema } from "./redirectSchema.js";
import { rules } from "./rules/rules.js";
import { tableNames, tables } from "./tables.js";

// mapped over the object, not over the union of its keys, whose order varies from build to build
type Shape = {
  -readonly [T in keyof typeof tables]: z.ZodReadonly<z.ZodArray<z.ZodReadonly<(typeof tables)[T]["schema"]>>>;
};

/** A whole dataset: every table, and the rules between them (unique ids, known references …). */
export const datasetSchema = z
  .strictObject({
    ...(Object.fromEntries(
      tableNames.map((name) => [name, z.array(tables[name].schema.readonly()).readonly()]),
    ) as Shape),
    redirects: z.record(z.string(), redirectSchema.readonly()).readonly(),
  })
  .superRefine((dataset, context) => {
    for (const rule of rules) {
      for (const { path, message } of rule.check(dataset)) {
        context.addIssue({ code: "custom", path: [...path], message });
      }
    }
  });
