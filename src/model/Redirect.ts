/** What became of a retired id: it moved to one successor, or was split into several. */
export type Redirect =
  | {
      /** Whether it moved to one successor, or was split into several. */
      readonly kind: "moved";
      /** The current id that stands for it, or all of them. */
      readonly to: string;
    }
  | { readonly kind: "split"; readonly to: readonly string[] };
