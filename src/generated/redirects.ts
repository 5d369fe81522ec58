// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
import { deepFreeze } from "../internal/deepFreeze.js";
import type { Redirect } from "../model/Redirect.js";

/** What became of the ids that were retired. */
export const redirects: Readonly<Record<string, Redirect>> = /* @__PURE__ */ deepFreeze({ ophthalmal: { kind: "moved", to: "ophthalmology" } });
