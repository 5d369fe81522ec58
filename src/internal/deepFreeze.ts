/** Freezes a tree of plain objects and arrays, all the way down to what is frozen already, and returns it. */
export function deepFreeze<T>(tree: T): T {
  // texts, numbers and null count as frozen
  if (!Object.isFrozen(tree)) {
    // a list of the fields of each record would take a sixth of what an import adds; nearly all of them are texts
    for (const field in tree) {
      const child = tree[field];
      if (typeof child === "object" && Object.prototype.hasOwnProperty.call(tree, field)) deepFreeze(child);
    }
    Object.freeze(tree);
  }
  return tree;
}
