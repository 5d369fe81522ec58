/** Freezes a tree of plain objects and arrays, all the way down to what is frozen already, and returns it. */
export function deepFreeze<T>(tree: T): T {
  if (typeof tree === "object" && tree !== null && !Object.isFrozen(tree)) {
    for (const child of Object.values(tree)) deepFreeze(child);
    Object.freeze(tree);
  }
  return tree;
}
