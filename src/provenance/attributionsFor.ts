import { InvalidArgumentError } from "../errors.js";
import { sources } from "../generated/sources.js";
import { lookUp } from "../internal/ids.js";
import { describe } from "../internal/messages.js";
import { readInput } from "../internal/untrusted.js";
import type { Source } from "../model/Source.js";

/** The properties in which records name their sources. */
const NAMING = ["source", "sources", "coordinates"];

/**
 * Lists the sources behind any mix of records, each once: what an "about the data" page has to name.
 *
 * Records are searched at every depth, so you can pass results as they are: statistics, clusters, matches, covers,
 * comparisons. Each source says in `rights` what it states about its rights. {@link cite} turns their ids into citations.
 *
 * @param records - one record, or a list of records of any tables
 * @returns the sources in the order of `sources`; empty if the records name none
 * @throws {@link UnknownIdError} if a record names a source that the dataset doesn't have
 * @throws {@link InvalidArgumentError} if the records aren't objects, or can't be read
 * @example
 * ```ts
 * attributionsFor(findStats({ indicator: "rd-share", source: "spectronet-2025" })).map((source) => source.rights);
 * // => ["Not stated in the text."]
 * attributionsFor([getStatistic("gtai-2024.companies"), getFocusArea("robotics")]).map(({ id }) => id); // => ["gtai-2024"]
 * ```
 */
export function attributionsFor(records: object): readonly Source[] {
  if (typeof records !== "object" || records === null) {
    throw new InvalidArgumentError("records", `expected records, got ${describe(records)}`);
  }
  const found = new Set<Source>();
  const seen = new Set<unknown>();
  // a stack of our own, since records may be nested deeper than calls can be
  const open: unknown[] = [records];
  readInput("records", () => {
    while (open.length > 0) {
      const record = open.pop();
      if (typeof record !== "object" || record === null || seen.has(record)) continue;
      seen.add(record);
      for (const [field, value] of Object.entries(record)) {
        const ids = Array.isArray(record) || !NAMING.includes(field) ? undefined : idsIn(value);
        if (ids === undefined) open.push(value);
        else for (const id of ids) found.add(lookUp("source", sources, id));
      }
    }
  });
  return sources.filter((source) => found.has(source) || seen.has(source));
}

/** Returns an id, or the ids of a list; undefined for anything else. */
function idsIn(value: unknown): readonly unknown[] | undefined {
  if (typeof value === "string") return [value];
  // its own properties only: a list may have four billion holes
  const ids = Array.isArray(value) ? Object.values(value) : undefined;
  return ids?.every((id) => typeof id === "string") ? ids : undefined;
}
