import * as z from "zod/v4";
import { kebab, localizedText, stateCode } from "./properties.js";

/** A `State` record. */
export const stateSchema = z.strictObject({ id: stateCode, name: localizedText, source: kebab });
