import type { DataIssue } from "../../errors.js";

/** Deeper than any dataset, and shallow enough for every function here. */
const DEPTH = 100;

/** A copy of a JSON value, so that what its owner does to it later changes no answer; tells what is not JSON. */
export function copyJson(value: unknown, path: string, issues: DataIssue[], depth = 0): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "object" || depth > DEPTH) {
    issues.push({
      path,
      message: depth > DEPTH ? `expected less than ${DEPTH} levels` : `expected JSON, got ${nameOf(value)}`,
    });
    return null;
  }
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, at) => copyJson(item, `${path}[${at}]`, issues, depth + 1));
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    issues.push({ path, message: "expected a plain object" });
    return null;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => [name, copyJson(field, path === "" ? name : `${path}.${name}`, issues, depth + 1)]),
  );
}

function nameOf(value: unknown): string {
  return typeof value === "number" ? String(value) : typeof value;
}
