import { type CatalogFocusArea, focusAreas, InvalidArgumentError, isSourceId, type SourceId } from "../index.js";
import type { Language } from "../internal/words.js";

/** Reads a record of the caller, who may have changed it since the catalog was made. */
export function readRecord<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new InvalidArgumentError("catalog", "holds a record that cannot be read");
  }
}

/** Returns the name in the record of a cluster, or its id. */
export function clusterName(cluster: { readonly id: string; readonly name: string }): string {
  return readRecord(() => textOf(cluster.name) ?? String(cluster.id));
}

/** Returns the name of an area in a language, or its id: custom areas need no name. */
export function areaLabel(area: { readonly id: string }, locale: Language): string {
  return readRecord(() => {
    const { id, name } = area as { readonly id: string; readonly name?: unknown };
    const inLanguage = typeof name === "object" && name !== null ? name[locale as keyof typeof name] : name;
    return textOf(inLanguage) ?? String(id);
  });
}

/** Returns the labels of all areas of a catalog by id, or of the built-in areas. */
export function areaLabels(
  catalog: { readonly focusAreas: readonly CatalogFocusArea[] } | undefined,
  locale: Language,
): ReadonlyMap<string, string> {
  return new Map((catalog?.focusAreas ?? focusAreas).map((area) => [area.id, areaLabel(area, locale)]));
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Returns the sources that records name, and whether any record names something else. */
export function sourcesOf<R>(
  records: readonly R[],
  namedIn: (record: R) => readonly unknown[],
): { sources: SourceId[]; isOwn: boolean } {
  const named = readRecord(() => records.flatMap(namedIn));
  return { sources: [...new Set(named.filter(isSourceId))], isOwn: !named.every(isSourceId) };
}

/** Returns the source of a cluster's row in the table of the brochure. */
export function rowSource(cluster: object): readonly unknown[] {
  return [(cluster as { readonly source?: unknown }).source];
}
