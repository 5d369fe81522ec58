import type { Indicator, Source, Statistic } from "../../src/index.js";
import type { Package } from "./loadPackage.js";
import { BANNER, code, table } from "./markdown.js";
import { groupBy, scopeOf } from "./statisticTexts.js";

const HEAD = `# Figures side by side

This page compares the figures of every indicator that several sources report. It shows how the figures differ and, where known, why.
No figure is preferred, and none is averaged: which one to quote depends on who is counted and when. In code, use \`compareStats\`,
\`explainDifference\` and \`corroborationsOf\`.

The column *other sources* says how a figure compares with them:

- *agrees*: others give the same figure after rounding as stated
- *differs*: others give another figure for the same thing
- *same figure, other scope*: others give the same figure for something else
- *nothing found*: we searched and found no other source

"Not stated" means that the source doesn't say who is counted, not that everyone is.
`;

const consultedWords: Readonly<Record<Source["consulted"], string>> = {
  "full-text": "full text",
  excerpt: "excerpt",
  "table-copy": "copy of its table",
};

/** Renders the page with every indicator that several sources report: their statistics side by side, and how they differ. */
export function statisticsPage(medtech: Package): string {
  const { coverageTexts, dimensionWords, periodText, verdictWords } = medtech.words;
  const cited = new Set<string>();
  const sections = medtech.indicators.flatMap((indicator) => section(indicator) ?? []);
  const sources = medtech.sources.filter(({ id }) => cited.has(id));
  return `${BANNER}${HEAD}
${sections.join("\n")}
## Sources of these figures

${table(["id", "title", "publisher", "published", "consulted"], sources.map(sourceRow))}`;

  function section(indicator: Indicator): string | undefined {
    const statistics = medtech.findStats({ indicator: indicator.id });
    if (!isCompared(statistics)) return undefined;
    const scopes = [...groupBy(statistics, (statistic) => scopeOf(statistic, medtech))];
    const compared = scopes.filter(([, list]) => isCompared(list));
    const single = scopes.filter(([, list]) => !isCompared(list)).map(([scope]) => scope);
    const parts = [
      `## ${indicator.name.en}`,
      [code(indicator.id), indicator.definition].filter(Boolean).join(": "),
      ...compared.map(([scope, list]) => comparison(scope, list)),
      ...(single.length === 0 ? [] : [`Only one source covers: ${single.join("; ")}.`]),
    ];
    return `${parts.join("\n\n")}\n`;
  }

  function isCompared(statistics: readonly Statistic[]): boolean {
    return new Set(statistics.map(({ source }) => source)).size > 1 || statistics.some(isCorroborated);
  }

  function isCorroborated(statistic: Statistic): boolean {
    return medtech.corroborationsOf(statistic).some(({ verdict }) => verdict !== "not-found");
  }

  function comparison(scope: string, statistics: readonly Statistic[]): string {
    for (const { source } of statistics) cited.add(source);
    const rows = statistics.map((statistic) => [
      medtech.formatStat(statistic),
      code(statistic.id) + (statistic.attributedTo === undefined ? "" : `, credited to ${statistic.attributedTo}`),
      periodText(statistic, "en"),
      coverageTexts(statistic.coverage, "en").join("; ") || "not stated",
      [...new Set(medtech.corroborationsOf(statistic).map(({ verdict }) => verdictWords[verdict].en))].join(", "),
    ]);
    const notes = statistics.flatMap(notesOn);
    return [
      `**${scope}**`,
      ...differencesOf(statistics),
      table(["figure", "statistic", "period", "who is counted", "other sources"], rows).trimEnd(),
      ...(notes.length === 0 ? [] : [notes.join("\n")]),
    ].join("\n\n");
  }

  /** Says in which dimensions the statistics differ; `compareStats` leaves out breakdowns and single hospitals. */
  function differencesOf([first]: readonly Statistic[]): string[] {
    const { indicator, refArea, breakdown, subject } = first!;
    if (breakdown !== undefined || subject !== undefined) return [];
    const { differences } = medtech.compareStats(indicator, { refArea });
    return differences.length === 0
      ? []
      : [`These figures differ in: ${differences.map(({ dimension }) => dimensionWords[dimension].en).join(", ")}.`];
  }

  function notesOn(statistic: Statistic): string[] {
    const corroborations = medtech.corroborationsOf(statistic).map(({ verdict, against, sources, note }) => {
      for (const source of sources) cited.add(source);
      const figures = against.map((id) => `${code(id)} (${medtech.formatStat(id)})`);
      const others = sources.filter((source) => !against.some((id) => id.startsWith(`${source}.`))).map(code);
      const compared = [...figures, ...others];
      const verdictText = `*${verdictWords[verdict].en}*`;
      return `- ${code(statistic.id)} ${verdictText}${compared.length > 0 ? ` – ${compared.join(", ")}` : ""}: ${note}`;
    });
    return [...(statistic.note === undefined ? [] : [`- ${code(statistic.id)}: ${statistic.note}`]), ...corroborations];
  }
}

function sourceRow({ id, title, url, publisher, published, consulted }: Source): string[] {
  return [
    code(id),
    url === undefined ? title : `[${title}](${url})`,
    publisher,
    published ?? "not stated",
    consultedWords[consulted],
  ];
}
