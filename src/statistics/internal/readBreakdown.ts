import { InvalidArgumentError } from "../../errors.js";
import { describe } from "../../internal/messages.js";
import { isOneOf } from "../../internal/untrusted.js";
import type { Breakdown } from "../../model/Breakdown.js";
import { readFields } from "./readFields.js";

const DIMENSIONS: readonly Breakdown["dimension"][] = ["ownership", "bed-size", "employee-size"];

/** A breakdown as a criterion: a dimension, a category, both; null for figures without one; undefined when any will do. */
export function readBreakdown(given: unknown): Partial<Breakdown> | null | undefined {
  if (given === undefined || given === null) return given;
  const { dimension, category } = readFields("criteria.breakdown", given, ["dimension", "category"]);
  if (dimension !== undefined && !isOneOf(DIMENSIONS, dimension)) {
    const reason = `expected ${DIMENSIONS.join(", ")}, got ${describe(dimension)}`;
    throw new InvalidArgumentError("criteria.breakdown.dimension", reason);
  }
  if (category !== undefined && typeof category !== "string") {
    throw new InvalidArgumentError("criteria.breakdown.category", `expected text, got ${describe(category)}`);
  }
  return { dimension, category };
}
