// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
import { deepFreeze } from "../internal/deepFreeze.js";
import type { State } from "../model/State.js";
import type { StateCode } from "./ids.js";

export const stateCodes: readonly StateCode[] = [
  "DE-BB",
  "DE-BE",
  "DE-BW",
  "DE-BY",
  "DE-HB",
  "DE-HE",
  "DE-HH",
  "DE-MV",
  "DE-NI",
  "DE-NW",
  "DE-RP",
  "DE-SH",
  "DE-SL",
  "DE-SN",
  "DE-ST",
  "DE-TH",
];

/** The sixteen federal states, by code. */
export const states: readonly State[] = /* @__PURE__ */ deepFreeze([
  { id: "DE-BB", name: { en: "Brandenburg", de: "Brandenburg" }, source: "iso-3166-2" },
  { id: "DE-BE", name: { en: "Berlin", de: "Berlin" }, source: "iso-3166-2" },
  { id: "DE-BW", name: { en: "Baden-Württemberg", de: "Baden-Württemberg" }, source: "iso-3166-2" },
  { id: "DE-BY", name: { en: "Bavaria", de: "Bayern" }, source: "iso-3166-2" },
  { id: "DE-HB", name: { en: "Bremen", de: "Bremen" }, source: "iso-3166-2" },
  { id: "DE-HE", name: { en: "Hesse", de: "Hessen" }, source: "iso-3166-2" },
  { id: "DE-HH", name: { en: "Hamburg", de: "Hamburg" }, source: "iso-3166-2" },
  { id: "DE-MV", name: { en: "Mecklenburg-Western Pomerania", de: "Mecklenburg-Vorpommern" }, source: "iso-3166-2" },
  { id: "DE-NI", name: { en: "Lower Saxony", de: "Niedersachsen" }, source: "iso-3166-2" },
  { id: "DE-NW", name: { en: "North Rhine-Westphalia", de: "Nordrhein-Westfalen" }, source: "iso-3166-2" },
  { id: "DE-RP", name: { en: "Rhineland-Palatinate", de: "Rheinland-Pfalz" }, source: "iso-3166-2" },
  { id: "DE-SH", name: { en: "Schleswig-Holstein", de: "Schleswig-Holstein" }, source: "iso-3166-2" },
  { id: "DE-SL", name: { en: "Saarland", de: "Saarland" }, source: "iso-3166-2" },
  { id: "DE-SN", name: { en: "Saxony", de: "Sachsen" }, source: "iso-3166-2" },
  { id: "DE-ST", name: { en: "Saxony-Anhalt", de: "Sachsen-Anhalt" }, source: "iso-3166-2" },
  { id: "DE-TH", name: { en: "Thuringia", de: "Thüringen" }, source: "iso-3166-2" },
]);
