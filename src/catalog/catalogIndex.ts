import { InvalidArgumentError } from "../errors.js";
import { clusterIds, clusters } from "../generated/clusters.js";
import { focusAreaIds } from "../generated/focusAreas.js";
import { matrix } from "../generated/matrix.js";
import { bitAt, countBitsIn, lowestBit, setBit, withoutLowestBit, wordsFor } from "../internal/bits.js";

/**
 * What is known about a catalog after its records were read once. Answers come from here and never from the records again,
 * so nothing that a caller does to them later changes an answer.
 *
 * A position is an index into `clusterIds` or `areaIds`.
 */
export interface CatalogIndex {
  readonly clusterIds: readonly string[];
  readonly areaIds: readonly string[];
  readonly clusterPosition: ReadonlyMap<string, number>;
  readonly areaPosition: ReadonlyMap<string, number>;
  /** One bit set per cluster, `rowWords` words each: bit f is set if the cluster lists area f. */
  readonly rows: Int32Array;
  readonly rowWords: number;
  /** Absent for the built-in dataset, so that a score alone doesn't drag its table into a bundle. */
  readonly custom?: CustomRecords;

  // Each part below is built by the function of its name, at the first question that needs it.
  columns?: Columns;
  frequencies?: readonly number[];
  tieOrder?: readonly number[];
  seats?: Seats;
  searchTexts?: readonly string[];
}

/** One bit set per area, `words` words each: bit c is set if cluster c lists the area. */
export interface Columns {
  readonly bits: Int32Array;
  readonly words: number;
}

/** What a custom catalog keeps besides its matrix. */
export interface CustomRecords {
  /** The caller's own objects, in frozen arrays of ours. */
  readonly clusters: readonly unknown[];
  readonly focusAreas: readonly unknown[];
  /** Per cluster its name and aliases, one per line. */
  readonly names: readonly string[];
  /** The caller's records by the states or regions that they cover, in the order of the catalog. */
  readonly clustersOfState: ReadonlyMap<string, readonly unknown[]>;
  readonly seats: Seats;
}

/** The positions of the clusters that have a seat, with latitudes and longitudes in degrees. */
export interface Seats {
  readonly positions: readonly number[];
  readonly latitudes: readonly number[];
  readonly longitudes: readonly number[];
}

const customIndexes = /* @__PURE__ */ new WeakMap<object, CatalogIndex>();
let builtIn: CatalogIndex | undefined;

/** Returns the index of the catalog that a caller passed, or of the built-in dataset if there is none. */
export function indexOf(catalog: unknown): CatalogIndex {
  if (catalog === undefined) {
    // the matrix was written when the package was built
    builtIn ??= {
      clusterIds,
      areaIds: focusAreaIds,
      clusterPosition: positionsOf(clusterIds),
      areaPosition: positionsOf(focusAreaIds),
      rows: Int32Array.from(matrix),
      rowWords: matrix.length / clusterIds.length,
    };
    return builtIn;
  }
  const index = customIndexes.get(catalog as object);
  if (index === undefined) throw new InvalidArgumentError("catalog", "expected a result of createCatalog");
  return index;
}

/** Keeps the index of a custom catalog for {@link indexOf}. */
export function registerIndex(catalog: object, index: CatalogIndex): void {
  customIndexes.set(catalog, index);
}

function positionsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, position) => [id, position]));
}

/** Reports whether the cluster at a position lists the area at a position. */
export function lists({ rows, rowWords }: CatalogIndex, cluster: number, area: number): boolean {
  return bitAt(rows, cluster * rowWords, area) === 1;
}

/** Counts the areas that the cluster at a position lists. */
export function breadth({ rows, rowWords }: CatalogIndex, cluster: number): number {
  return countBitsIn(rows, cluster * rowWords, rowWords);
}

/** Returns the rows transposed, which tell the clusters that list an area. */
export function columns(index: CatalogIndex): Columns {
  index.columns ??= transpose(index);
  return index.columns;
}

function transpose({ rows, rowWords, clusterIds, areaIds }: CatalogIndex): Columns {
  const words = wordsFor(clusterIds.length);
  const bits = new Int32Array(areaIds.length * words);
  for (let cluster = 0; cluster < clusterIds.length; cluster++) {
    for (let word = 0; word < rowWords; word++) {
      for (let rest = rows[cluster * rowWords + word]!; rest !== 0; rest = withoutLowestBit(rest)) {
        setBit(bits, (word * 32 + lowestBit(rest)) * words, cluster);
      }
    }
  }
  return { bits, words };
}

/** Returns per area how many clusters list it. */
export function frequencies(index: CatalogIndex): readonly number[] {
  index.frequencies ??= countListings(index);
  return index.frequencies;
}

function countListings({ rows, rowWords, areaIds }: CatalogIndex): number[] {
  const counts = new Array<number>(areaIds.length).fill(0);
  for (let i = 0; i < rows.length; i++) {
    const first = (i % rowWords) * 32;
    for (let rest = rows[i]!; rest !== 0; rest = withoutLowestBit(rest)) counts[first + lowestBit(rest)]!++;
  }
  return counts;
}

/** Returns all positions in the order that breaks ties. */
export function tieOrder(index: CatalogIndex): readonly number[] {
  index.tieOrder ??= index.clusterIds.map((_, position) => position).sort((a, b) => breakTie(index, a, b));
  return index.tieOrder;
}

/** Compares two clusters: fewer listed areas first, then by id. `<` compares by code unit, whatever the locale. */
export function breakTie(index: CatalogIndex, a: number, b: number): number {
  return breadth(index, a) - breadth(index, b) || (index.clusterIds[a]! < index.clusterIds[b]! ? -1 : 1);
}

/** Returns where the clusters are that have a seat, in the order of the catalog. */
export function seats(index: CatalogIndex): Seats {
  index.seats ??= index.custom?.seats ?? {
    positions: clusters.map((_, position) => position),
    latitudes: clusters.map(({ seat }) => seat.value.latitude),
    longitudes: clusters.map(({ seat }) => seat.value.longitude),
  };
  return index.seats;
}
