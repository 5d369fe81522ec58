import { clusters, clustersByState } from "medtech-germany";
import type { StateFigure } from "../map/stateFigures.js";
import type { Taken } from "../parts/Take.js";
import type { Shade } from "../state/State.js";
import { importing } from "./importing.js";
import { toCsv } from "./toCsv.js";

/** The figures of the states and the seats of the clusters, to take along. */
export function takeMap(shade: Shade, figures: readonly StateFigure[]): Taken {
  const { timePeriod } = figures[0]!.figure;
  return {
    code: importing(
      ["clusters", "findStats"],
      [
        `const figures = findStats({ indicator: "${shade}", timePeriod: "${timePeriod}", breakdown: null });`,
        'const byState = figures.filter(({ refArea }) => refArea.startsWith("DE-"));',
        "",
        "console.log(byState.map(({ refArea, value }) => [refArea, value]));",
        "console.log(clusters.map(({ name, seat }) => [name, seat.value.latitude, seat.value.longitude]));",
      ],
    ),
    csv: () =>
      toCsv([
        ["state", shade, "period", "clusters", "statistic"],
        ...figures.map(({ state, figure }) => [
          ...[state, figure.value, figure.timePeriod],
          ...[
            clustersByState(state)
              .map(({ id }) => id)
              .join(" "),
            figure.id,
          ],
        ]),
      ]),
    json: () => ({
      states: figures.map(({ state, figure }) => ({ state, statistic: figure.id, value: figure.value })),
      seats: clusters.map(({ id, seat }) => ({ cluster: id, ...seat })),
    }),
    sources: [...new Set([...figures.map(({ figure }) => figure.source), ...clusters.map(({ seat }) => seat.source)])],
  };
}
