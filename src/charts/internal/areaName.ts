import { type LocalizedText, states } from "../../index.js";

const AREAS: Readonly<Record<string, LocalizedText>> = {
  DE: { en: "Germany", de: "Deutschland" },
  EU: { en: "European Union", de: "Europäische Union" },
  Europe: { en: "Europe", de: "Europa" },
  world: { en: "World", de: "Welt" },
  CH: { en: "Switzerland", de: "Schweiz" },
  FR: { en: "France", de: "Frankreich" },
  US: { en: "United States", de: "Vereinigte Staaten" },
};

/** The name of a reference area; of an area that has none here, its code. */
export function areaName(refArea: string, locale: "en" | "de"): string {
  const state = states.find(({ id }) => id === refArea);
  return state?.name[locale] ?? AREAS[refArea]?.[locale] ?? refArea;
}
