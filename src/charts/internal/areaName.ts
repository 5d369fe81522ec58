import { states } from "../../index.js";

const AREAS: Readonly<Record<"en" | "de", Readonly<Record<string, string>>>> = {
  en: {
    ...{ DE: "Germany", EU: "European Union", Europe: "Europe", world: "World" },
    ...{ CH: "Switzerland", FR: "France", US: "United States" },
  },
  de: {
    ...{ DE: "Deutschland", EU: "Europäische Union", Europe: "Europa", world: "Welt" },
    ...{ CH: "Schweiz", FR: "Frankreich", US: "Vereinigte Staaten" },
  },
};

/** The name of a reference area; of an area that has none here, its code. */
export function areaName(refArea: string, locale: "en" | "de"): string {
  const state = states.find(({ id }) => id === refArea);
  return state?.name[locale] ?? AREAS[locale][refArea] ?? refArea;
}
