import { quote } from "./quote.js";

/** A value in an error message: never calls the caller's code, never longer than a line. */
export function describe(value: unknown): string {
  if (typeof value === "string") return quote(value.slice(0, 80));
  const opaque = value !== null && (typeof value === "object" || typeof value === "function");
  return opaque ? `(${typeof value})` : String(value).slice(0, 80);
}
