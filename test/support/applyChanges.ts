import type { DatasetChange } from "../../src/diff/index.js";

type Properties = Record<string, unknown>;
type Change<K extends DatasetChange["kind"]> = Extract<DatasetChange, { readonly kind: K }>;

/** Applies changes to a dataset. Independent of the code that finds them. */
export function applyChanges(before: unknown, changes: readonly DatasetChange[]): Properties {
  const data = structuredClone(before) as Properties;
  for (const { kind, table } of changes) {
    if (kind === "table-added") data[table] = table === "redirects" ? {} : [];
    if (kind === "table-removed") delete data[table];
  }
  for (const [table, content] of Object.entries(data)) {
    const own = changes.filter((change) => change.table === table);
    data[table] =
      table === "redirects" ? withRedirects(content as Properties, own) : withRecords(content as Properties[], own);
  }
  return data;
}

function withRedirects(before: Properties, changes: readonly DatasetChange[]): Properties {
  const redirects = new Map(Object.entries(before));
  for (const change of changes) {
    if (change.kind === "redirect-removed") redirects.delete(change.id);
    if (change.kind === "redirect-added" || change.kind === "redirect-changed") redirects.set(change.id, change.after);
  }
  return Object.fromEntries(redirects);
}

function withRecords(before: readonly Properties[], changes: readonly DatasetChange[]): Properties[] {
  const of = <K extends DatasetChange["kind"]>(...kinds: K[]) =>
    changes.filter((change): change is Change<K> => (kinds as string[]).includes(change.kind));
  const gone = new Set(of("record-removed", "record-retired").map(({ id }) => id));
  const renamed = new Map(of("record-renamed").map((change) => [change.from, change]));
  const kept = new Map<string, Properties>();
  const placed: { position: number; id: string; record: Properties }[] = [];
  for (const [key, record] of keyed(before)) {
    const rename = renamed.get(key);
    if (gone.has(key)) continue;
    if (rename === undefined) kept.set(key, record);
    else {
      const named = "id" in record ? { id: rename.id } : { statistic: rename.id.replace(/#\d+$/, "") };
      placed.push({ position: rename.position, id: rename.id, record: { ...record, ...named } });
    }
  }
  for (const { id, path, after } of of("value-changed")) {
    set((kept.get(id) ?? placed.find((place) => place.id === id)?.record) as Properties, path, after);
  }
  const order = of("order-changed")[0]?.order ?? [...kept.keys()];
  const records = order.map((key) => kept.get(key) as Properties);
  for (const { position, id, record } of of("record-added")) placed.push({ position, id, record: { ...record } });
  for (const { position, record } of placed.sort((a, b) => a.position - b.position))
    records.splice(position, 0, record);
  return records;
}

function keyed(records: readonly Properties[]): [string, Properties][] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    if (typeof record["id"] === "string") return [record["id"], record];
    const about = typeof record["statistic"] === "string" ? record["statistic"] : JSON.stringify(record);
    seen.set(about, (seen.get(about) ?? 0) + 1);
    return [seen.get(about) === 1 ? about : `${about}#${seen.get(about)}`, record];
  });
}

function set(record: Properties, path: readonly string[], value: unknown): void {
  const [last, ...parents] = [...path].reverse() as [string, ...string[]];
  const place = parents.reverse().reduce((object, name) => object[name] as Properties, record);
  if (value === undefined) delete place[last];
  else place[last] = value;
}
