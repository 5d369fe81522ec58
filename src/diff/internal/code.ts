const LONGEST = 200;

/** A value as code in Markdown, on one line; what is very long is cut. */
export function code(value: string): string {
  const text = value.replaceAll(/\s+/g, " ");
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const fence = "`".repeat(Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const space = fence.length > 1 || shown.trim() !== shown || shown === "" ? " " : "";
  return `${fence}${space}${shown}${space}${fence}`;
}
