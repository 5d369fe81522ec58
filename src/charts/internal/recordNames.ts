import { InvalidArgumentError } from "../../index.js";

/** The name of a cluster, as its record has it. */
export function clusterName(cluster: { readonly id: string; readonly name: string }): string {
  return readRecord(() => textOf(cluster.name) ?? String(cluster.id));
}

/** The name of an area in a language; of an area of one's own, which needs none, the id. */
export function areaLabel(area: { readonly id: string }, locale: "en" | "de"): string {
  return readRecord(() => {
    const { id, name } = area as { readonly id: string; readonly name?: unknown };
    const inLanguage = typeof name === "object" && name !== null ? name[locale as keyof typeof name] : name;
    return textOf(inLanguage) ?? String(id);
  });
}

/** Reads a record of the caller's, who may have put anything there since the catalog was made. */
export function readRecord<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new InvalidArgumentError("catalog", "holds a record that cannot be read");
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
