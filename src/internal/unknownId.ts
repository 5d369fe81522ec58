import { UnknownIdError } from "../errors.js";
import { editDistance } from "./editDistance.js";

/** The error for an id that is not among `known`, with the nearest of them as suggestions. */
export function unknownId(kind: string, id: unknown, known: Iterable<string>): UnknownIdError {
  return new UnknownIdError(kind, id, typeof id === "string" ? nearest(id, known) : []);
}

function nearest(id: string, known: Iterable<string>): string[] {
  // nothing is near to a longer text, and comparing would only cost time
  const guess = asId(id.slice(0, 80));
  const tolerance = 1 + guess.length / 4;
  const found: [id: string, distance: number][] = [];
  for (const candidate of known) {
    const name = asId(candidate);
    const contained = guess.length > 3 && name.includes(guess);
    if (!contained && Math.abs(name.length - guess.length) > tolerance) continue;
    const distance = editDistance(guess, name);
    if (contained || distance <= tolerance) found.push([candidate, distance]);
  }
  // sort is stable: equally near ids stay in the order of the table
  found.sort((a, b) => a[1] - b[1]);
  return found.slice(0, 3).map(([candidate]) => candidate);
}

/** How an id would be spelled for a name that someone typed: "Medical imaging" is near "medical-imaging". */
function asId(text: string): string {
  return text.toLowerCase().replaceAll(" ", "-");
}
