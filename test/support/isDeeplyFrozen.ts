/** Whether a tree of objects and lists is frozen all the way down. */
export function isDeeplyFrozen(tree: unknown): boolean {
  if (typeof tree !== "object" || tree === null) return true;
  return Object.isFrozen(tree) && Object.values(tree).every(isDeeplyFrozen);
}
