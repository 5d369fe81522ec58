import * as z from "zod";
import { distinct, text } from "./properties.js";

/** A `Redirect`: what became of a retired id. */
export const redirectSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("moved"), to: text }).readonly(),
  z.strictObject({ kind: z.literal("split"), to: distinct(text) }).readonly(),
]);
