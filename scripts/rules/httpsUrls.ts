import type { Problem, Rule } from "../../src/schema/rules/Rule.js";

/** Every URL uses https, or its record has a note that explains why it uses http. */
export const httpsUrls: Rule = {
  name: "httpsUrls",
  *check(dataset) {
    yield* search([], dataset);
  },
};

function* search(path: Problem["path"], tree: unknown): Iterable<Problem> {
  if (typeof tree !== "object" || tree === null) return;
  const note = (tree as { note?: unknown }).note;
  const isExplained = /\bhttp\b/.test(String(note));
  for (const [key, value] of Object.entries(tree)) {
    const place = [...path, Array.isArray(tree) ? Number(key) : key];
    if (typeof value !== "string") yield* search(place, value);
    else if (value.startsWith("http:") && !isExplained) {
      yield { path: place, message: `expected https, or a note that says why it is http, got "${value}"` };
    }
  }
}
