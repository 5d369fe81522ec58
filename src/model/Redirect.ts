/** What became of a retired id: it moved to one successor, or was split into several. */
export type Redirect =
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "split"; readonly to: readonly string[] };
