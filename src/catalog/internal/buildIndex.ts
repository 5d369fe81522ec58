import { DatasetError, describe, InvalidDataError } from "../../errors.js";
import { followRedirect } from "../../internal/followRedirect.js";
import type { CatalogIndex, OwnRecords } from "./CatalogIndex.js";
import { DataIssues } from "./DataIssues.js";

/** Reads areas and clusters once, checks them, and indexes them; throws InvalidDataError with everything that is wrong. */
export function buildIndex(focusAreas: unknown, clusters: unknown): CatalogIndex & { readonly own: OwnRecords } {
  const issues = new DataIssues();

  const areas = readRecords(issues, "focusAreas", focusAreas);
  const areaPosition = new Map<string, number>();
  readEach(issues, "focusAreas", areas, (area, path) => {
    readId(issues, area, path, areaPosition);
  });

  const records = readRecords(issues, "clusters", clusters);
  const clusterPosition = new Map<string, number>();
  const clustersOfState = new Map<string, number[]>();
  const rowWords = Math.max(1, Math.ceil(areaPosition.size / 32));
  const rows = new Int32Array(records.length * rowWords);
  readEach(issues, "clusters", records, (cluster, path, position) => {
    readId(issues, cluster, path, clusterPosition);
    const { name, states, focusAreas: listed } = cluster;
    if (typeof name !== "string") issues.add(`${path()}.name`, `expected a name, got ${describe(name)}`);
    const row = position * rowWords;
    readStrings(issues, listed, path, "focusAreas", (id) => {
      const area = areaPosition.get(id) ?? areaPosition.get(followRedirect(id) ?? id);
      if (area === undefined) return `unknown focus area ${describe(id)}`;
      rows[row + (area >>> 5)]! |= 1 << area;
    });
    if (states === undefined) return;
    readStrings(issues, (states as { value?: unknown } | null)?.value, path, "states.value", (state) => {
      const covering = clustersOfState.get(state);
      if (covering === undefined) clustersOfState.set(state, [position]);
      else if (covering.at(-1) !== position) covering.push(position);
    });
  });
  issues.throwIfAny();

  return {
    clusterIds: [...clusterPosition.keys()],
    areaIds: [...areaPosition.keys()],
    clusterPosition,
    areaPosition,
    rows,
    rowWords,
    own: { clusters: Object.freeze(records), focusAreas: Object.freeze(areas), clustersOfState },
  };
}

type Fields = Readonly<Record<string, unknown>>;
/** Built only when there is something wrong to point at. */
type Path = () => string;

/** The records of a list, in a list of ours; what is no record leaves a gap, so that positions stay those of the caller. */
function readRecords(issues: DataIssues, table: string, list: unknown): (Fields | undefined)[] {
  const records: (Fields | undefined)[] = [];
  if (!Array.isArray(list)) issues.add(table, `expected an array, got ${describe(list)}`);
  else {
    for (let i = 0; i < list.length; i++) {
      const record: unknown = list[i];
      const sound = typeof record === "object" && record !== null;
      if (!sound) issues.add(`${table}[${i}]`, `expected a record, got ${describe(record)}`);
      records.push(sound ? (record as Fields) : undefined);
    }
  }
  return records;
}

function readEach(
  issues: DataIssues,
  table: string,
  records: readonly (Fields | undefined)[],
  read: (record: Fields, path: Path, position: number) => void,
): void {
  for (let position = 0; position < records.length; position++) {
    const path = () => `${table}[${position}]`;
    const record = records[position];
    if (record === undefined) continue;
    try {
      read(record, path, position);
    } catch (error) {
      if (error instanceof InvalidDataError) throw error;
      issues.add(path(), error instanceof DatasetError ? error.message : "it cannot be read: a property throws");
    }
  }
}

function readId(issues: DataIssues, { id }: Fields, path: Path, positions: Map<string, number>): void {
  if (typeof id !== "string" || id === "") issues.add(`${path()}.id`, `expected an id, got ${describe(id)}`);
  else if (positions.has(id)) issues.add(`${path()}.id`, `${describe(id)} stands twice`);
  else positions.set(id, positions.size);
}

/** Hands every text of a list to `read`, which answers with what is wrong with it, if anything. */
function readStrings(
  issues: DataIssues,
  list: unknown,
  path: Path,
  field: string,
  read: (text: string) => string | undefined,
): void {
  if (!Array.isArray(list)) {
    issues.add(`${path()}.${field}`, `expected an array, got ${describe(list)}`);
    return;
  }
  for (let i = 0; i < list.length; i++) {
    const text: unknown = list[i];
    const wrong = typeof text === "string" ? read(text) : `expected text, got ${describe(text)}`;
    if (wrong !== undefined) issues.add(`${path()}.${field}[${i}]`, wrong);
  }
}
