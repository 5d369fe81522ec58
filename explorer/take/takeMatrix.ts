import type { Taken } from "../parts/Take.js";
import { importing } from "./importing.js";
import type { SortedMatrix } from "./matrixOf.js";
import { toCsv } from "./toCsv.js";

/** The matrix, to take along in the order that is shown. */
export function takeMatrix({ rows, areas }: SortedMatrix): Taken {
  return {
    code: importing(
      ["focusCounts", "focusMatrix"],
      [
        "const { clusters, focusAreas, cells } = focusMatrix();",
        "",
        "for (const [row, { name }] of clusters.entries()) {",
        '  console.log(cells[row]?.map((listed) => (listed ? "●" : "·")).join(" "), name);',
        "}",
        "console.log(focusAreas.map(({ name }) => name.en));",
        "console.log(focusCounts());",
      ],
    ),
    csv: () =>
      toCsv([
        ["number", "id", "name", ...areas.map(({ id }) => id)],
        ...rows.map(({ number, id, name, focusAreas }) => [
          ...[number, id, name],
          ...areas.map((area) => focusAreas.includes(area.id)),
        ]),
      ]),
    json: () => rows.map(({ id, focusAreas }) => ({ cluster: id, focusAreas })),
    sources: [...new Set(rows.map(({ source }) => source))],
  };
}
