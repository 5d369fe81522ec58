import fc from "fast-check";
import type { PlainCatalog } from "../support/randomCatalog.js";
import { randomCatalog } from "../support/randomCatalog.js";
import { seededRandom } from "../support/seededRandom.js";
import { tables } from "../support/tables.js";
import { Place } from "./Place.js";
import { placesIn, REMOVED, replaced } from "./replaced.js";

type Any = fc.Arbitrary<unknown>;
type Fields = Readonly<Record<string, Any>>;

/** The data of catalogs that questions are asked of, beside the shipped dataset. */
export const worlds: readonly PlainCatalog[] = [
  { clusters: [], focusAreas: [] },
  {
    clusters: [{ id: "a", name: "A", focusAreas: ["dental"], seat: { value: { latitude: 0, longitude: 0 } } }],
    focusAreas: [{ id: "dental" }],
  },
  randomCatalog(seededRandom(7), 60, 40),
];

/** Sorts of arguments: mostly such as make sense, with something strange in their place or in one of theirs. */
export class Kinds {
  readonly strange: Any;
  readonly #catalogs: readonly unknown[];

  constructor(strange: number, catalogs: readonly unknown[]) {
    this.strange = fc.nat(strange - 1).map((at) => new Place(at));
    this.#catalogs = catalogs;
  }

  /** Mostly as it should be. */
  mostly(sound: Any): Any {
    return fc.oneof({ weight: 15, arbitrary: sound }, { weight: 1, arbitrary: this.strange });
  }

  of(...values: readonly unknown[]): Any {
    return this.mostly(fc.constantFrom(...values));
  }

  list(item: Any): Any {
    return this.mostly(fc.array(item, { maxLength: 5 }));
  }

  /** An object with some of the fields, and at times one that nobody asked for. */
  fields(fields: Fields): Any {
    const unasked = fc.dictionary(fc.constantFrom("extra", "constructor", "toString"), this.strange, { maxKeys: 1 });
    const own = fc.record(fields, { requiredKeys: [] });
    return this.mostly(
      fc.oneof(
        { weight: 7, arbitrary: own },
        fc.tuple(own, unasked).map(([a, b]) => ({ ...a, ...b })),
      ),
    );
  }

  /** A JSON value, mostly with something else in one of its places, or nothing any more. */
  json(tree: unknown): Any {
    const other = fc.oneof(
      this.strange,
      fc.constantFrom(REMOVED, null, "x", 1, -1, [], {}, { toString: 1, valueOf: 1 }, "gtai-2024"),
    );
    const changed = fc
      .tuple(fc.constantFrom(...placesIn(tree)), other)
      .map(([path, value]) => replaced(tree, path, value));
    return this.mostly(fc.oneof({ weight: 7, arbitrary: changed }, fc.constant(tree)));
  }

  readonly areaId = fc.constantFrom(...ids("focusAreas"));
  readonly id = (table: readonly { readonly id: string }[]) =>
    this.of(...table.map(({ id }) => id), "ophthalmal", "nowhere");
  readonly area = () => this.of(...ids("focusAreas"), "ophthalmal", "area-0", "area-1");
  readonly areas = () => fc.oneof(this.area(), this.list(this.area()));
  readonly cluster = () => this.of(...ids("clusters"), ...tables.clusters, { id: "medways" }, "a", "z-0");
  readonly catalog = () => this.of(...new Array(9), ...this.#catalogs);
  readonly limit = () => this.of(undefined, 0, 1, 3, 100, 2 ** 40);
  readonly among = () => fc.oneof(fc.constant(undefined), this.list(this.cluster()), fc.constant(tables.clusters));
  readonly weight = () => this.mostly(fc.double({ min: 1e-9, max: 1e9, noNaN: true }));
  readonly wanted = () =>
    fc.oneof(this.list(this.area()), this.mostly(fc.dictionary(this.areaId, this.weight(), { maxKeys: 5 })));
  readonly statistic = () =>
    fc.oneof(this.of(...ids("statistics"), ...tables.statistics), this.json(tables.statistics[0]));
  readonly options = (fields: Fields = {}) => this.fields({ catalog: this.catalog(), ...fields });
  readonly scoring = () => ({ rarity: this.of(true, false), focusPenalty: this.of(0, 0.5, 1) });
}

function ids(table: "clusters" | "focusAreas" | "statistics"): readonly string[] {
  return tables[table].map(({ id }) => id);
}
