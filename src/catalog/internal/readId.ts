import { describe } from "../../internal/messages.js";
import type { DataIssues } from "./DataIssues.js";
import type { Fields, Path } from "./Fields.js";

/** Gives the record's id the next position, unless it is missing or taken. */
export function readId(issues: DataIssues, { id }: Fields, path: Path, positions: Map<string, number>): void {
  if (typeof id !== "string" || id === "") issues.add(`${path()}.id`, `expected an id, got ${describe(id)}`);
  else {
    // one look-up instead of two: a million ids are in no cache
    const position = positions.size;
    positions.set(id, position);
    if (positions.size === position) issues.add(`${path()}.id`, `${describe(id)} stands twice`);
  }
}
