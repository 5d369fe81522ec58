import * as z from "zod/v4";
import { distinct, text } from "./properties.js";

/** A `Redirect`: what became of a retired id. */
export const redirectSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("moved"), to: text }),
  z.strictObject({ kind: z.literal("split"), to: distinct(text) }),
]);
