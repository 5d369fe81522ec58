import type { ApiChange } from "./ApiChange.js";

/**
 * The exports in which two reports of an entry differ. What is there line by line, with more lines between, was extended, as by a
 * field or an optional argument at the end; any other difference may break a caller.
 */
export function compareReports(entry: string, before: string, after: string): ApiChange[] {
  const [earlier, later] = [declarationsOf(before), declarationsOf(after)];
  const changes: ApiChange[] = [];
  for (const [name, text] of earlier) {
    const now = later.get(name);
    const what = `\`${name}\` of \`${entry}\``;
    if (now === undefined) changes.push({ release: "major", text: `${what} is gone` });
    else if (now !== text) {
      const extended = isExtended(text, now);
      changes.push({ release: extended ? "minor" : "major", text: `${what} is ${extended ? "extended" : "another"}` });
    }
  }
  for (const name of later.keys()) {
    if (!earlier.has(name)) changes.push({ release: "minor", text: `\`${name}\` of \`${entry}\` is new` });
  }
  return changes;
}

/** Name to text of each declaration, without comments; a function with several signatures is one. */
function declarationsOf(report: string): ReadonlyMap<string, string> {
  const code = /^```ts\n([\s\S]*?)^```/m.exec(report)?.[1] ?? "";
  const declarations = new Map<string, string>();
  for (const block of code.split(/\n{2,}/)) {
    const text = block.replaceAll(/^[ \t]*\/\/.*\n?/gm, "").trim();
    const name = /^(?:export )?(?:declare )?(?:abstract )?\w+ ([\w$]+)/.exec(text)?.[1];
    if (name === undefined) continue;
    const overloads = declarations.get(name);
    declarations.set(name, overloads === undefined ? text : `${overloads}\n${text}`);
  }
  return declarations;
}

function isExtended(before: string, after: string): boolean {
  const lines = after.split("\n");
  let at = 0;
  return before.split("\n").every((line) => {
    while (at < lines.length && !isSameOrLonger(line, lines[at] as string)) at++;
    return at++ < lines.length;
  });
}

/** Whether a line is as it was, or a function on it takes a further optional argument, behind those that it took. */
function isSameOrLonger(before: string, after: string): boolean {
  if (before === after) return true;
  const end = before.lastIndexOf("): ");
  return (
    end !== -1 &&
    after.startsWith(before.slice(0, end)) &&
    after.endsWith(before.slice(end)) &&
    /^(?:, )?\w+\?: [^;]*$/.test(after.slice(end, after.length - (before.length - end)))
  );
}
