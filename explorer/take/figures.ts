import { attributionsFor, clusters, clustersByState, findStats, type Indicator } from "medtech-germany";
import type { StateFigure } from "../queries/stateFigures.js";
import type { Shade } from "../state/State.js";
import { program, type Taken, toCsv } from "./Taken.js";

/** The figures of an indicator. */
export function takeFigures({ id }: Indicator, area: string | undefined): Taken {
  const refArea = area === undefined ? "" : `, refArea: "${area}"`;
  const figures = findStats({ indicator: id, refArea: area });
  return {
    code: program(
      ["cite", "compareStats", "findStats", "formatStat"],
      [
        `const { figures, range, differences } = compareStats("${id}"${area === undefined ? "" : `, { refArea: "${area}" }`});`,
        `const withParts = findStats({ indicator: "${id}"${refArea} });`,
        "",
        "for (const figure of figures) console.log(formatStat(figure), figure.timePeriod, cite(figure.source));",
        "console.log(range, differences, withParts.length);",
      ],
    ),
    csv: () =>
      toCsv([
        [
          ...["id", "value", "comparator", "approximate", "status", "area", "period", "coverage", "breakdown"],
          ...["subject", "attributed to", "source", "note"],
        ],
        ...figures.map((figure) => [
          ...[figure.id, figure.value, figure.comparator, figure.approximate, figure.obsStatus, figure.refArea],
          ...[figure.timePeriod, figure.coverage && JSON.stringify(figure.coverage)],
          ...[figure.breakdown && `${figure.breakdown.dimension} ${figure.breakdown.category}`, figure.subject],
          ...[figure.attributedTo, figure.source, figure.note],
        ]),
      ]),
    json: () => figures,
    sources: attributionsFor(figures).map((source) => source.id),
  };
}

/** The figures of the states and the seats of the clusters. */
export function takeMap(shade: Shade, figures: readonly StateFigure[]): Taken {
  const { timePeriod } = figures[0]!.figure;
  return {
    code: program(
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
