import { describe } from "../../internal/messages.js";
import { DataIssues } from "./DataIssues.js";
import type { Fields } from "./Fields.js";

/** What a catalog is made of, not checked yet. */
interface Tables {
  readonly focusAreas: unknown;
  readonly clusters: unknown;
}

/** Reads the two tables of a catalog's data once; throws InvalidDataError when there is nothing to take them from. */
export function readTables(data: unknown): Tables {
  const issues = new DataIssues();
  const table = (name: keyof Tables): unknown => {
    try {
      return (data as Fields)[name];
    } catch {
      issues.add(name, "cannot be read: a property throws");
      return undefined;
    }
  };
  if (typeof data !== "object" || data === null) {
    issues.add("", `expected an object with focusAreas and clusters, got ${describe(data)}`);
    issues.throwIfAny();
  }
  const tables = { focusAreas: table("focusAreas"), clusters: table("clusters") };
  issues.throwIfAny();
  return tables;
}
