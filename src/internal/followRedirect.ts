import { RetiredIdError } from "../errors.js";
import { redirects } from "../generated/redirects.js";
import type { Redirect } from "../model/Redirect.js";

/** The successor of a retired id that moved; undefined for an id that was never retired; throws for one that was split. */
export function followRedirect(id: string): string | undefined {
  if (!Object.hasOwn(redirects, id)) return undefined;
  const redirect = (redirects as Readonly<Record<string, Redirect>>)[id] as Redirect;
  if (redirect.kind === "split") throw new RetiredIdError(id, redirect.to);
  return redirect.to;
}
