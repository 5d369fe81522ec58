import { brochureMatrix } from "./brochureMatrix.js";

/** The columns that each row of the brochure's table marks, 0 to 18; rows in the order of the table. */
export const brochureMarks: readonly ReadonlySet<number>[] = brochureMatrix.map(
  ([, , marks]) => new Set([...marks].flatMap((mark, column) => (mark === "x" ? [column] : []))),
);
