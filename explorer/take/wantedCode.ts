import type { State } from "../state/State.js";

/** A wish as it is written in a program: a list where all weigh the same, a record otherwise. */
export function wantedCode(want: State["want"]): string {
  const entries = Object.entries(want);
  if (entries.every(([, weight]) => weight === 1)) return `[${entries.map(([area]) => `"${area}"`).join(", ")}]`;
  const name = (area: string) => (area.includes("-") ? `"${area}"` : area);
  return `{ ${entries.map(([area, weight]) => `${name(area)}: ${weight}`).join(", ")} }`;
}
