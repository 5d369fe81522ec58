import type { Wish } from "../peers/Contender.js";
import { draw, random } from "./random.js";

/** What everyone is asked. Several of a kind in turn, so that nobody answers from memory. */
export interface Questions {
  readonly filters: readonly (readonly string[])[];
  readonly wishes: readonly Wish[];
}

/** Three filters of three areas, and three wishes of four or five areas with whole weights from 1 to 5. */
export function generateQuestions(areas: readonly string[]): Questions {
  const next = random(areas.length);
  const some = (count: number) => draw(next, count, areas.length).map((area) => areas[area]!);
  const questions: Questions = {
    filters: [some(3), some(3), some(3)],
    wishes: [5, 4, 5].map((count) => Object.fromEntries(some(count).map((area) => [area, 1 + Math.floor(next() * 5)]))),
  };
  return JSON.parse(JSON.stringify(questions)) as Questions;
}
