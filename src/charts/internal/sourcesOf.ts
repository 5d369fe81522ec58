import { isSourceId, type SourceId } from "../../index.js";
import { readRecord } from "./recordNames.js";

/** The documents that records name, and whether there are some that name none of ours. */
export function sourcesOf<R>(
  records: readonly R[],
  namedIn: (record: R) => readonly unknown[],
): { sources: SourceId[]; isOwn: boolean } {
  const named = readRecord(() => records.flatMap(namedIn));
  return { sources: [...new Set(named.filter(isSourceId))], isOwn: !named.every(isSourceId) };
}

/** The document of a cluster's row in the table. */
export function rowSource(cluster: object): readonly unknown[] {
  return [(cluster as { readonly source?: unknown }).source];
}
