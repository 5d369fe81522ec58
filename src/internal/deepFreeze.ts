/** Freezes a tree of plain objects and arrays, all the way down to what is frozen already, and returns it. */
export function deepFreeze<T>(tree: T): T {
  // texts, numbers and null count as frozen
  if (!Object.isFrozen(tree)) {
    for (const child of Object.values(tree as object)) deepFreeze(child);
    Object.freeze(tree);
  }
  return tree;
}
