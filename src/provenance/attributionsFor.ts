import { InvalidArgumentError } from "../errors.js";
import { sources } from "../generated/sources.js";
import { lookUp } from "../internal/ids.js";
import { describe } from "../internal/messages.js";
import { readInput } from "../internal/untrusted.js";
import type { Source } from "../model/Source.js";

/** The fields in which records name the documents that they rest on. */
const NAMING = ["source", "sources", "coordinates"];

/**
 * The documents behind any mix of records, each once: what an "about the data" page has to name.
 *
 * Records are searched to their ends, so that answers may be handed over as they are: figures, clusters with their facts (of
 * which each has a source of its own), matches, covers, comparisons. Each source tells in `rights` what it says of its rights.
 *
 * @param records - one record, or a list of records of any tables
 * @returns the sources in the order of `sources`; empty when nothing in the records names any. {@link cite} makes references
 *   of their ids.
 * @throws {@link UnknownIdError} when a record names a source that the dataset does not have
 * @throws {@link InvalidArgumentError} when the records are no objects, or cannot be read
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
  // what is still to be searched: a list of our own, since records may be nested deeper than calls can be
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

/** An id, or those of a list of ids; undefined for what is neither. */
function idsIn(value: unknown): readonly unknown[] | undefined {
  if (typeof value === "string") return [value];
  // by its own fields: holes are passed over, were there four billion of them
  const ids = Array.isArray(value) ? Object.values(value) : undefined;
  return ids?.every((id) => typeof id === "string") ? ids : undefined;
}
