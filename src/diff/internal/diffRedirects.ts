import type { DatasetChange } from "../DatasetChange.js";
import { isEqual } from "./isEqual.js";
import type { AnyRedirect, Tables } from "./Tables.js";

const TABLE = { table: "redirects" } as const;

/** What became of ids that were retired earlier or are now. */
export function diffRedirects({ redirects: before }: Tables, { redirects: after }: Tables): DatasetChange[] {
  if (after === undefined) return before === undefined ? [] : [{ kind: "table-removed", release: "major", ...TABLE }];
  const changes: DatasetChange[] = before === undefined ? [{ kind: "table-added", release: "minor", ...TABLE }] : [];
  for (const [id, redirect] of before ?? []) {
    const now = after.get(id);
    // an id without a redirect is unknown to the functions that took it, or stands for something new
    if (now === undefined) {
      changes.push({ kind: "redirect-removed", release: "major", ...TABLE, id, before: redirect });
    } else if (!isEqual(redirect, now)) {
      const release = leadsOn(redirect, after) ? "minor" : "major";
      changes.push({ kind: "redirect-changed", release, ...TABLE, id, before: redirect, after: now });
    }
  }
  for (const [id, redirect] of after) {
    if (before?.has(id)) continue;
    changes.push({ kind: "redirect-added", release: "minor", ...TABLE, id, after: redirect });
  }
  return changes;
}

/** Whether a redirect had to change, since an id to which it led is retired itself. */
function leadsOn({ to }: AnyRedirect, redirects: ReadonlyMap<string, AnyRedirect>): boolean {
  return (typeof to === "string" ? [to] : to).some((id) => redirects.has(id));
}
