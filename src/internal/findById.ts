import { followRedirect } from "./followRedirect.js";
import { unknownId } from "./unknownId.js";

/** What stands under an id; a retired id that moved is followed where the id itself is not known. */
export function findById<V>(kind: string, byId: ReadonlyMap<string, V>, id: unknown): V {
  const found = byId.get(id as string);
  if (found !== undefined) return found;
  const successor = typeof id === "string" ? followRedirect(id) : undefined;
  const moved = byId.get(successor as string);
  if (moved === undefined) throw unknownId(kind, id, byId.keys());
  return moved;
}
