import type { Indicator, Source, Statistic } from "../../src/index.js";
import { countedIn, scopeOf } from "./figureWords.js";
import { groupBy } from "./groupBy.js";
import type { Package } from "./loadPackage.js";
import { BANNER, code, table } from "./markdown.js";

const HEAD = `# Figures side by side

What several sources say of one thing, and what is known of why they differ. No figure is preferred, and none is averaged: which one
to quote depends on who is counted, and when. \`compareStats\`, \`explainDifference\` and \`corroborationsOf\` tell the same in a program.

A figure \`agrees\` with others when they are the same after rounding as stated, \`differs\` when they give another number for the same
thing, and is the \`same-figure-other-scope\` when they give the same number for something else. “Not stated” means that the source
does not say, not that it counts all.
`;

/** The page with every indicator of which several sources speak: their figures next to each other, with what sets them apart. */
export function figuresPage(medtech: Package): string {
  const cited = new Set<string>();
  const sections = medtech.indicators.flatMap((indicator) => section(indicator) ?? []);
  const sources = medtech.sources.filter(({ id }) => cited.has(id));
  return `${BANNER}${HEAD}
${sections.join("\n")}
## Sources of these figures

${table(["id", "document", "publisher", "date", "read"], sources.map(sourceRow))}`;

  function section(indicator: Indicator): string | undefined {
    const figures = medtech.findStats({ indicator: indicator.id });
    if (new Set(figures.map(({ source }) => source)).size < 2 && !figures.some(isHeldAgainst)) return undefined;
    const scopes = [...groupBy(figures, (figure) => scopeOf(figure, medtech))];
    const compared = scopes.filter(([, list]) => isCompared(list));
    const alone = scopes.filter(([, list]) => !isCompared(list)).map(([scope]) => scope);
    const parts = [
      `## ${indicator.name.en}`,
      [code(indicator.id), indicator.definition].filter(Boolean).join(": "),
      ...compared.map(([scope, list]) => comparison(scope, list)),
      ...(alone.length === 0 ? [] : [`One source alone speaks of: ${alone.join("; ")}.`]),
    ];
    return `${parts.join("\n\n")}\n`;
  }

  function isHeldAgainst(figure: Statistic): boolean {
    return medtech.corroborationsOf(figure).some(({ verdict }) => verdict !== "not-found");
  }

  function isCompared(figures: readonly Statistic[]): boolean {
    return new Set(figures.map(({ source }) => source)).size > 1 || figures.some(isHeldAgainst);
  }

  function comparison(scope: string, figures: readonly Statistic[]): string {
    for (const { source } of figures) cited.add(source);
    const rows = figures.map((figure) => [
      medtech.formatStat(figure),
      code(figure.id) + (figure.attributedTo === undefined ? "" : `, credited to ${figure.attributedTo}`),
      figure.timePeriod ?? "not stated",
      countedIn(figure),
      [...new Set(medtech.corroborationsOf(figure).map(({ verdict }) => verdict))].join(", "),
    ]);
    const notes = figures.flatMap(notesOn);
    return [
      `**${scope}**`,
      ...apart(figures),
      table(["figure", "source and id", "period", "who is counted", "held against others"], rows).trimEnd(),
      ...(notes.length === 0 ? [] : [notes.join("\n")]),
    ].join("\n\n");
  }

  /** In what the figures of a whole differ; of a part, the package compares none. */
  function apart([first]: readonly Statistic[]): string[] {
    const { indicator, refArea, breakdown, subject } = first!;
    if (breakdown !== undefined || subject !== undefined) return [];
    const { differences } = medtech.compareStats(indicator, { refArea });
    return differences.length === 0
      ? []
      : [`They differ in ${differences.map(({ dimension }) => code(dimension)).join(", ")}.`];
  }

  function notesOn(figure: Statistic): string[] {
    const said = medtech.corroborationsOf(figure).map(({ verdict, against, sources, note }) => {
      for (const source of sources) cited.add(source);
      const figures = against.map((id) => `${code(id)} (${medtech.formatStat(id)})`);
      const others = sources.filter((source) => !against.some((id) => id.startsWith(`${source}.`))).map(code);
      const held = [...figures, ...others];
      return `- ${code(figure.id)} *${verdict}*${held.length > 0 ? ` – ${held.join(", ")}` : ""}: ${note}`;
    });
    return [...(figure.note === undefined ? [] : [`- ${code(figure.id)}: ${figure.note}`]), ...said];
  }
}

function sourceRow({ id, title, url, publisher, published, consulted }: Source): string[] {
  return [code(id), url === undefined ? title : `[${title}](${url})`, publisher, published ?? "not stated", consulted];
}
