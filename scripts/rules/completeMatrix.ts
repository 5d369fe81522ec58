import type { Rule } from "../../src/schema/rules/Rule.js";

/** The brochure's table: 17 rows, 19 columns, 191 marks. */
const CLUSTERS = 17;
const FOCUS_AREAS = 19;
const MARKS = 191;

/** The matrix has the number of clusters, focus areas and marks of the brochure's table, and the order of its columns. */
export const completeMatrix: Rule = {
  name: "completeMatrix",
  *check({ clusters, focusAreas }) {
    const marks = clusters.reduce((sum, cluster) => sum + cluster.focusAreas.length, 0);
    if (clusters.length !== CLUSTERS)
      yield { path: ["clusters"], message: `expected ${CLUSTERS} clusters, got ${clusters.length}`, whole: true };
    if (focusAreas.length !== FOCUS_AREAS) {
      const message = `expected ${FOCUS_AREAS} focus areas, got ${focusAreas.length}`;
      yield { path: ["focusAreas"], message, whole: true };
    }
    if (marks !== MARKS)
      yield { path: ["clusters"], message: `expected ${MARKS} marks in all, got ${marks}`, whole: true };
    const column = new Map(focusAreas.map(({ id }, position) => [id, position]));
    for (const [at, cluster] of clusters.entries()) {
      const columns = cluster.focusAreas.map((id) => column.get(id) ?? Number.NaN);
      if (columns.some((position, i) => position < (columns[i - 1] ?? 0))) {
        yield { path: ["clusters", at, "focusAreas"], message: "expected the order of the table's columns" };
      }
    }
  },
};
