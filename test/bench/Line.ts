/** One line of the report: what was measured, and what it was to stay below. */
export interface Line {
  readonly what: string;
  readonly measured: number;
  readonly budget: number;
  readonly unit: "ns" | "×";
}
