import { InvalidArgumentError } from "../errors.js";
import { describe } from "./describe.js";

/** A limit on the number of results: an integer from 0, or infinite where none is given. */
export function readLimit(limit: unknown): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (Number.isInteger(limit) && (limit as number) >= 0) return limit as number;
  throw new InvalidArgumentError("limit", `expected an integer from 0, got ${describe(limit)}`);
}
