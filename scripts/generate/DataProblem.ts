/** Something in `data/` that a maintainer has to mend. */
export interface DataProblem {
  /** Path below the data folder. */
  readonly file: string;
  /** Id of the record, or its position where it has none. */
  readonly record?: string;
  /** Path to the field, such as `focusAreas[2]`. */
  readonly field?: string;
  /** What was expected, and what stands there. */
  readonly expected: string;
  /** Name of the rule that it breaks; absent where the record's own shape is wrong. */
  readonly rule?: string;
}

export function formatProblem({ file, record, field, expected, rule }: DataProblem): string {
  const place = [file, record, field].filter((part) => part !== undefined).join(" › ");
  return `${place}: ${expected}${rule === undefined ? "" : ` [${rule}]`}`;
}
