import { RetiredIdError } from "../errors.js";
import { redirects } from "../generated/redirects.js";
import type { Redirect } from "../model/Redirect.js";

/** The successor of a retired id that moved; undefined for an id that was never retired; throws for one that was split. */
export function followRedirect(id: string, from: Readonly<Record<string, Redirect>> = redirects): string | undefined {
  if (!Object.hasOwn(from, id)) return undefined;
  const redirect = from[id]!;
  if (redirect.kind === "split") throw new RetiredIdError(id, redirect.to);
  return redirect.to;
}
