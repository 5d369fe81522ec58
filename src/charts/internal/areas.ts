import type { LocalizedText } from "../../index.js";

/** The reference areas beside the federal states, of which there is no table. */
export const areas: Readonly<Record<string, LocalizedText>> = {
  DE: { en: "Germany", de: "Deutschland" },
  EU: { en: "European Union", de: "Europäische Union" },
  Europe: { en: "Europe", de: "Europa" },
  world: { en: "World", de: "Welt" },
  CH: { en: "Switzerland", de: "Schweiz" },
  FR: { en: "France", de: "Frankreich" },
  US: { en: "United States", de: "Vereinigte Staaten" },
};
