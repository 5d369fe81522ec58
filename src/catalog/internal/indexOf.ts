import { InvalidArgumentError } from "../../errors.js";
import type { CatalogIndex } from "./CatalogIndex.js";
import { shippedIndex } from "./shippedIndex.js";

const indexes = /* @__PURE__ */ new WeakMap<object, CatalogIndex>();

/** The index of the catalog that a caller passed, or of the shipped dataset when there is none. */
export function indexOf(catalog: unknown): CatalogIndex {
  if (catalog === undefined) return shippedIndex();
  const index = indexes.get(catalog as object);
  if (index === undefined) throw new InvalidArgumentError("catalog", "expected a result of createCatalog");
  return index;
}

export function registerIndex(catalog: object, index: CatalogIndex): void {
  indexes.set(catalog, index);
}
