import { DatasetError, InvalidDataError } from "../../errors.js";
import { followRedirect } from "../../internal/ids.js";
import { describe } from "../../internal/messages.js";
import { isWithin } from "../../internal/untrusted.js";
import type { CatalogIndex, OwnRecords } from "./CatalogIndex.js";
import { DataIssues } from "./DataIssues.js";
import type { Fields, Path } from "./Fields.js";
import { readId } from "./readId.js";
import { readRecords } from "./readRecords.js";
import { readStrings } from "./readStrings.js";

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
  // as long as it will be: a list that grows holds up to half as much again
  const names = new Array<string>(records.length);
  const clustersOfState = new Map<string, Fields[]>();
  const seats = { positions: [] as number[], latitudes: [] as number[], longitudes: [] as number[] };
  const rowWords = Math.max(1, Math.ceil(areaPosition.size / 32));
  const rows = new Int32Array(records.length * rowWords);
  // one for all records, since a million of them would each leave one behind
  let row = 0;
  const mark = (id: string): string | undefined => {
    const area = areaPosition.get(id) ?? areaPosition.get(followRedirect(id) ?? id);
    if (area === undefined) return `unknown focus area ${describe(id)}`;
    rows[row + (area >>> 5)]! |= 1 << area;
    return undefined;
  };
  readEach(issues, "clusters", records, (cluster, path, position) => {
    row = position * rowWords;
    readId(issues, cluster, path, clusterPosition);
    names[position] = readNames(issues, cluster, path);
    readStrings(issues, cluster["focusAreas"], path, "focusAreas", mark);
    readStates(issues, cluster, path, clustersOfState);
    readSeat(issues, cluster, path, position, seats);
  });
  issues.throwIfAny();

  return {
    clusterIds: idsOf(clusterPosition),
    areaIds: idsOf(areaPosition),
    clusterPosition,
    areaPosition,
    rows,
    rowWords,
    own: { clusters: Object.freeze(records), focusAreas: Object.freeze(areas), names, clustersOfState, seats },
  };
}

function readEach(
  issues: DataIssues,
  table: string,
  records: readonly (Fields | undefined)[],
  read: (record: Fields, path: Path, position: number) => void,
): void {
  let position = 0;
  const path = () => `${table}[${position}]`;
  for (; position < records.length; position++) {
    const record = records[position];
    if (record === undefined) continue;
    try {
      read(record, path, position);
    } catch (error) {
      if (error instanceof InvalidDataError) throw error;
      issues.add(path(), error instanceof DatasetError ? error.message : "cannot be read: a property throws");
    }
  }
}

/** A map's keys, in a list of their number from the start. */
function idsOf(positions: ReadonlyMap<string, number>): string[] {
  const ids = new Array<string>(positions.size);
  let at = 0;
  for (const id of positions.keys()) ids[at++] = id;
  return ids;
}

/** Name and aliases, one a line. */
function readNames(issues: DataIssues, { name, aliases }: Fields, path: Path): string {
  if (typeof name !== "string") issues.add(`${path()}.name`, `expected a name, got ${describe(name)}`);
  let names = typeof name === "string" ? name : "";
  if (aliases !== undefined) {
    readStrings(issues, aliases, path, "aliases", (alias) => {
      names += `\n${alias}`;
    });
  }
  return names;
}

function readStates(issues: DataIssues, cluster: Fields, path: Path, clustersOfState: Map<string, Fields[]>): void {
  const { states } = cluster;
  if (states === undefined) return;
  readStrings(issues, (states as { value?: unknown } | null)?.value, path, "states.value", (state) => {
    const covering = clustersOfState.get(state);
    if (covering === undefined) clustersOfState.set(state, [cluster]);
    // a state that stands twice in a record
    else if (covering.at(-1) !== cluster) covering.push(cluster);
  });
}

function readSeat(
  issues: DataIssues,
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
