import type { ReleaseOrNone } from "./releases.js";

/** Something in which what the package exports or requires differs. */
export interface ApiChange {
  readonly release: ReleaseOrNone;
  /** In Markdown. */
  readonly text: string;
}
