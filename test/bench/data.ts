import { seededRandom } from "../support/seededRandom.js";
import type { Answer, Company, Data, Loaded, Wish } from "./peers/contender.js";

/** Records that are written and read back at a time: a text of all of them would exceed the longest possible string. */
const CHUNK = 10_000;

/**
 * Makes `count` companies over `areas`, the same ones on every machine.
 *
 * With 19 areas each lists 4 to 18 (11 on average, as in the built-in data), with more areas 4 to 20 (12 on average). All
 * areas are equally common. Ids are in no order. Every text comes out of JSON.parse, as in data read from a file or a
 * server: two equal ids are two strings.
 */
export function generateData(count: number, areas: readonly string[]): Data {
  const next = seededRandom(count + areas.length);
  const numbers = shuffle(next, count);
  const companies: Company[] = [];
  for (let from = 0; from < count; from += CHUNK) {
    const chunk = numbers.slice(from, from + CHUNK).map((number) => {
      const digits = String(number).padStart(6, "0");
      const listed = draw(next, 4 + Math.floor(next() * (areas.length < 32 ? 15 : 17)), areas.length);
      return { id: `company-${digits}`, name: `Company ${digits}`, focusAreas: listed.map((area) => areas[area]) };
    });
    for (const company of reread(chunk) as Company[]) companies.push(company);
  }
  return { companies, areas: reread(areas) };
}

/** The ids of so many areas: the built-in ones, or made-up ones. */
export function areaIds(count: number, builtIn: readonly { readonly id: string }[]): readonly string[] {
  if (count === builtIn.length) return builtIn.map(({ id }) => id);
  return Array.from({ length: count }, (_, i) => `focus-area-${String(i).padStart(3, "0")}`);
}

/** What everyone is asked: three of a kind in turn, so that nobody answers from memory. */
export interface Questions {
  readonly filters: readonly (readonly string[])[];
  readonly wishes: readonly Wish[];
}

/** Three filters of three areas, and three requests of four or five areas with whole weights from 1 to 5. */
export function generateQuestions(areas: readonly string[]): Questions {
  const next = seededRandom(areas.length);
  const some = (count: number) => draw(next, count, areas.length).map((area) => areas[area]!);
  return reread({
    filters: [some(3), some(3), some(3)],
    wishes: [5, 4, 5].map((count) => Object.fromEntries(some(count).map((area) => [area, 1 + Math.floor(next() * 5)]))),
  });
}

/** The three kinds of question. */
export const kinds = ["all", "any", "rank"] as const;
export type Kind = (typeof kinds)[number];

/** Asks the i-th question of a kind. */
export function asker(loaded: Loaded, { filters, wishes }: Questions, kind: Kind): (i: number) => Answer {
  if (kind === "rank") return (i) => loaded.rank(wishes[i % 3]!);
  return kind === "all" ? (i) => loaded.all(filters[i % 3]!) : (i) => loaded.any(filters[i % 3]!);
}

/** A value as it comes out of a file or a request: each text is a string of its own. */
export function reread<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** `count` different numbers from 0 to `of` − 1, ascending. */
export function draw(next: () => number, count: number, of: number): number[] {
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(Math.floor(next() * of));
  return [...drawn].sort((a, b) => a - b);
}

/** The numbers from 0 to `count` − 1 in random order (Fisher and Yates). */
function shuffle(next: () => number, count: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
