import { DatasetError, InvalidDataError } from "../errors.js";
import { setBit, wordsFor } from "../internal/bits.js";
import { followRedirect } from "../internal/ids.js";
import { describe } from "../internal/messages.js";
import { type Fields, Issues, isWithin } from "../internal/untrusted.js";
import type { Catalog, CatalogCluster, CatalogFocusArea } from "./Catalog.js";
import { type CatalogIndex, type CustomRecords, registerIndex } from "./catalogIndex.js";

/** The path to a value, written only if there is something wrong with it. */
type Path = () => string;

/**
 * Creates a catalog of your own clusters and focus areas, which every function takes as the option `catalog`.
 *
 * Every record is read once. Results hold your own objects with all their properties, and changing an object afterwards
 * changes no answer. Ids are typed: an area that isn't in the catalog doesn't compile.
 *
 * @param data - `focusAreas`: at least an `id` each; `clusters`: at least `id`, `name` and the ids of their `focusAreas`.
 *   `clustersByState` needs `states: { value }`, `clustersNear` needs `seat: { value }`. Answers keep the order of the records.
 * @returns the frozen catalog
 * @throws {@link InvalidDataError} if anything is wrong, with the path of every issue: a missing or repeated id, an area that
 *   isn't among `focusAreas`, a property that throws, data that isn't an object
 * @example
 * ```ts
 * const europe = createCatalog({
 *   focusAreas: [...focusAreas, { id: "nanomedicine" }],
 *   clusters: [...clusters, { id: "biopmed", name: "bioPmed", focusAreas: ["diagnostics", "nanomedicine"] }],
 * });
 * rankClusters({ nanomedicine: 1 }, { catalog: europe, limit: 1 })[0]?.cluster.name; // => "bioPmed"
 * ```
 */
export function createCatalog<const C extends CatalogCluster, const A extends CatalogFocusArea>(data: {
  readonly clusters: readonly C[];
  readonly focusAreas: readonly A[];
}): Catalog<C, A> {
  const index = readCatalog(data);
  const { clusters, focusAreas } = index.custom;
  const catalog = Object.freeze({ clusters, focusAreas }) as Catalog<C, A>;
  registerIndex(catalog, index);
  return catalog;
}

/** Reads and checks everything once. Throws InvalidDataError with everything that is wrong. */
function readCatalog(data: unknown): CatalogIndex & { readonly custom: CustomRecords } {
  const issues = new Issues();
  if (typeof data !== "object" || data === null) {
    issues.add("", `expected an object with focusAreas and clusters, got ${describe(data)}`);
    issues.throwIfAny();
  }
  const tables = data as Fields;
  const areaTable = guard(issues, "focusAreas", () => tables["focusAreas"]);
  const clusterTable = guard(issues, "clusters", () => tables["clusters"]);
  issues.throwIfAny();

  const focusAreas = readTable(issues, "focusAreas", areaTable);
  const areaPosition = new Map<string, number>();
  readRecords(issues, "focusAreas", focusAreas, (area, path) => readId(issues, area, path, areaPosition));

  const clusters = readTable(issues, "clusters", clusterTable);
  const clusterPosition = new Map<string, number>();
  const names = arrayOf<string>(clusters.length);
  const clustersOfState = new Map<string, Fields[]>();
  const seats = { positions: [] as number[], latitudes: [] as number[], longitudes: [] as number[] };
  const rowWords = Math.max(1, wordsFor(areaPosition.size));
  const rows = new Int32Array(clusters.length * rowWords);
  // one function for all records, since a million of them would each leave one behind
  let row = 0;
  const markArea = (id: string): string | undefined => {
    const area = areaPosition.get(id) ?? areaPosition.get(followRedirect(id) ?? id);
    if (area === undefined) return `unknown focus area ${describe(id)}`;
    setBit(rows, row, area);
    return undefined;
  };
  readRecords(issues, "clusters", clusters, (cluster, path, position) => {
    row = position * rowWords;
    readId(issues, cluster, path, clusterPosition);
    names[position] = readNames(issues, cluster, path);
    readStrings(issues, cluster["focusAreas"], path, "focusAreas", markArea);
    readStates(issues, cluster, path, clustersOfState);
    readSeat(issues, cluster, path, position, seats);
  });
  issues.throwIfAny();

  return {
    clusterIds: keysOf(clusterPosition),
    areaIds: keysOf(areaPosition),
    clusterPosition,
    areaPosition,
    rows,
    rowWords,
    custom: { clusters: Object.freeze(clusters), focusAreas: Object.freeze(focusAreas), names, clustersOfState, seats },
  };
}

/** Copies a list of records. What isn't a record leaves a gap, so that positions stay those of the caller. */
function readTable(issues: Issues, table: string, list: unknown): (Fields | undefined)[] {
  const records = guard(issues, table, () => {
    if (!Array.isArray(list)) {
      issues.add(table, `expected an array, got ${describe(list)}`);
      return [];
    }
    const copy = arrayOf<Fields | undefined>(list.length);
    for (let i = 0; i < copy.length; i++) {
      const record: unknown = list[i];
      const isRecord = typeof record === "object" && record !== null;
      if (!isRecord) issues.add(`${table}[${i}]`, `expected a record, got ${describe(record)}`);
      copy[i] = isRecord ? (record as Fields) : undefined;
    }
    return copy;
  });
  return records ?? [];
}

/** Reads each record. One that throws becomes an issue, and the next one is read all the same. */
function readRecords(
  issues: Issues,
  table: string,
  records: readonly (Fields | undefined)[],
  read: (record: Fields, path: Path, position: number) => void,
): void {
  let position = 0;
  const path = () => `${table}[${position}]`;
  for (; position < records.length; position++) {
    const record = records[position];
    if (record === undefined) continue;
    // not by `guard`, since a million records would each leave a function behind
    try {
      read(record, path, position);
    } catch (error) {
      addError(issues, path(), error);
    }
  }
}

/** Runs the code that reads a caller's object. Whatever the object throws becomes an issue. */
function guard<T>(issues: Issues, path: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    addError(issues, path, error);
    return undefined;
  }
}

function addError(issues: Issues, path: string, error: unknown): void {
  if (error instanceof InvalidDataError) throw error;
  issues.add(path, error instanceof DatasetError ? error.message : "cannot be read: a property throws");
}

/** Gives the record's id the next position, unless it is missing or taken. */
function readId(issues: Issues, { id }: Fields, path: Path, positions: Map<string, number>): void {
  if (typeof id !== "string" || id === "") {
    issues.add(`${path()}.id`, `expected an id, got ${describe(id)}`);
    return;
  }
  // one look-up instead of two: a million ids don't fit into a cache
  const position = positions.size;
  positions.set(id, position);
  if (positions.size === position) issues.add(`${path()}.id`, `${describe(id)} stands twice`);
}

/** Returns name and aliases, one per line. */
function readNames(issues: Issues, { name, aliases }: Fields, path: Path): string {
  if (typeof name !== "string") issues.add(`${path()}.name`, `expected a name, got ${describe(name)}`);
  let names = typeof name === "string" ? name : "";
  if (aliases !== undefined) {
    readStrings(issues, aliases, path, "aliases", (alias) => {
      names += `\n${alias}`;
      return undefined;
    });
  }
  return names;
}

function readStates(issues: Issues, cluster: Fields, path: Path, clustersOfState: Map<string, Fields[]>): void {
  const { states } = cluster;
  if (states === undefined) return;
  readStrings(issues, (states as { value?: unknown } | null)?.value, path, "states.value", (state) => {
    const covering = clustersOfState.get(state);
    if (covering === undefined) clustersOfState.set(state, [cluster]);
    // a record may repeat a state
    else if (covering[covering.length - 1] !== cluster) covering.push(cluster);
    return undefined;
  });
}

function readSeat(
  issues: Issues,
  { seat }: Fields,
  path: Path,
  position: number,
  seats: { positions: number[]; latitudes: number[]; longitudes: number[] },
): void {
  if (seat === undefined) return;
  const { latitude, longitude } = ((seat as { value?: unknown } | null)?.value ?? {}) as Fields;
  const latitudeFits = isWithin(latitude, 90);
  const longitudeFits = isWithin(longitude, 180);
  if (!latitudeFits) issues.add(`${path()}.seat.value.latitude`, `expected -90 to 90, got ${describe(latitude)}`);
  if (!longitudeFits) issues.add(`${path()}.seat.value.longitude`, `expected -180 to 180, got ${describe(longitude)}`);
  if (latitudeFits && longitudeFits) {
    seats.positions.push(position);
    seats.latitudes.push(latitude);
    seats.longitudes.push(longitude);
  }
}

/** Passes each text of a list to `read`, which returns what is wrong with it, if anything. */
function readStrings(
  issues: Issues,
  list: unknown,
  path: Path,
  property: string,
  read: (text: string) => string | undefined,
): void {
  if (!Array.isArray(list)) {
    issues.add(`${path()}.${property}`, `expected an array, got ${describe(list)}`);
    return;
  }
  for (let i = 0; i < list.length; i++) {
    const text: unknown = list[i];
    const issue = typeof text === "string" ? read(text) : `expected text, got ${describe(text)}`;
    if (issue !== undefined) issues.add(`${path()}.${property}[${i}]`, issue);
  }
}

/** Returns an array of its final length: one that grows reserves up to half as much again. */
function arrayOf<T>(length: number): T[] {
  return new Array<T>(length);
}

function keysOf(positions: ReadonlyMap<string, number>): string[] {
  const keys = arrayOf<string>(positions.size);
  let next = 0;
  for (const key of positions.keys()) keys[next++] = key;
  return keys;
}
