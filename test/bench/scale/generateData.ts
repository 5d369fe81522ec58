import type { Company, Data } from "../peers/Contender.js";
import { draw, random, shuffle } from "./random.js";

/** Records that are written and read back at a time: a text of all of them would be longer than a string may be. */
const CHUNK = 10_000;

/**
 * `count` companies over `areas`, the same ones on every machine.
 *
 * With 19 areas each lists 4 to 18 (11 on average, as in the shipped data), with more areas 4 to 20 (12 on average). All
 * areas are equally common. Ids are in no order. Every text comes out of JSON.parse, as with data that was read from a file
 * or a server: two equal ids are then two strings, not one.
 */
export function generateData(count: number, areas: readonly string[]): Data {
  const next = random(count + areas.length);
  const numbers = shuffle(next, count);
  const companies: Company[] = [];
  for (let from = 0; from < count; from += CHUNK) {
    const chunk = numbers.slice(from, from + CHUNK).map((number) => {
      const digits = String(number).padStart(6, "0");
      const listed = draw(next, 4 + Math.floor(next() * (areas.length < 32 ? 15 : 17)), areas.length);
      return { id: `company-${digits}`, name: `Company ${digits}`, focusAreas: listed.map((area) => areas[area]) };
    });
    for (const company of JSON.parse(JSON.stringify(chunk)) as Company[]) companies.push(company);
  }
  return { companies, areas: JSON.parse(JSON.stringify(areas)) as string[] };
}

/** The ids of so many areas: those of the shipped ones, or of our own making. */
export function areaIds(count: number, shipped: readonly { readonly id: string }[]): readonly string[] {
  if (count === shipped.length) return shipped.map(({ id }) => id);
  return Array.from({ length: count }, (_, i) => `focus-area-${String(i).padStart(3, "0")}`);
}
