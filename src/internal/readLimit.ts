import { InvalidArgumentError } from "../errors.js";
import { describe } from "./describe.js";

/** A limit on the number of results: an integer from 0, or none. */
export function readLimit(limit: unknown): number | undefined {
  if (limit === undefined || (Number.isInteger(limit) && (limit as number) >= 0)) return limit as number | undefined;
  throw new InvalidArgumentError("limit", `expected an integer from 0, got ${describe(limit)}`);
}
