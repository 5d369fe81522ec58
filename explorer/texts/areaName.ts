import { states } from "medtech-germany";
import type { Language } from "../state/State.js";
import type { Texts } from "./en.js";

/** The name of an area of reference; the code itself where we have none. */
export function areaName(area: string, t: Texts, lang: Language): string {
  const named: Readonly<Record<string, string>> = t.figures.areas;
  return named[area] ?? states.find(({ id }) => id === area)?.name[lang] ?? area;
}
