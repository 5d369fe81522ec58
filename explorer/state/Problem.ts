/** Something in the address that cannot be shown as it stands. */
export interface Problem {
  /** The name of the field in the address. */
  readonly field: string;
  readonly value: string;
  /** `moved` was understood, all others were left out. */
  readonly kind: "unknown" | "split" | "moved" | "invalid" | "too-many";
  /** Ids that may have been meant, or what became of the id. */
  readonly suggestions: readonly string[];
}
