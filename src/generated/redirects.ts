// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
import { deepFreeze } from "../internal/deepFreeze.js";
import type { Redirect } from "../model/Redirect.js";

/** Retired ids, and what became of each. */
export const redirects: Readonly<Record<string, Redirect>> = /* @__PURE__ */ deepFreeze({ ophthalmal: { kind: "moved", to: "ophthalmology" } });
