/** The part of a whole that a statistic is about. */
export interface Breakdown {
  /** By what the whole is divided. */
  readonly dimension: "ownership" | "bed-size" | "employee-size";
  /** The class as the source prints it: `"50-99"`, `"public"`. */
  readonly category: string;
}
