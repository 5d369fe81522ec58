import { states } from "../../index.js";
import { areas } from "./areas.js";

/** The name of a reference area; of an area that has none here, its code. */
export function areaName(refArea: string, locale: "en" | "de"): string {
  const state = states.find(({ id }) => id === refArea);
  return state?.name[locale] ?? areas[refArea]?.[locale] ?? refArea;
}
