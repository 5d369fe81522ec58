import * as z from "zod/v4";
import { distinct, text } from "./properties.js";

const moved = z.strictObject({ kind: z.literal("moved"), to: text });
const split = z.strictObject({ kind: z.literal("split"), to: distinct(text) });

// The inferred type has a second parameter, which zod before 4.1 doesn't know. Declarations keep the name of an interface.
export interface RedirectSchema extends z.ZodDiscriminatedUnion<[typeof moved, typeof split]> {}

/** A `Redirect`: what became of a retired id. */
export const redirectSchema: RedirectSchema = z.discriminatedUnion("kind", [moved, split]);
