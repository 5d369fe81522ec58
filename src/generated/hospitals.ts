// Written by `npm run generate` from data/. Do not edit: edit data/ and generate again.
import { deepFreeze } from "../internal/deepFreeze.js";
import type { Hospital } from "../model/Hospital.js";
import type { HospitalId } from "./ids.js";

export const hospitalIds: readonly HospitalId[] = [
  "charite-berlin",
  "university-hospital-freiburg",
  "university-hospital-hamburg",
  "university-hospital-mainz",
];

/** The hospitals that the sources name, by `id`. */
export const hospitals: readonly Hospital[] = /* @__PURE__ */ deepFreeze([
  {
    id: "charite-berlin",
    name: { en: "Berlin Charité", de: "Charité Berlin" },
    kind: "university-hospital",
    city: "Berlin",
    state: "DE-BE",
    source: "gtai-2024",
    locator: { section: "Europe's largest hospital sector" },
  },
  {
    id: "university-hospital-freiburg",
    name: { en: "University Hospital of Freiburg", de: "Universitätsklinikum Freiburg" },
    kind: "university-hospital",
    city: "Freiburg",
    state: "DE-BW",
    source: "gtai-2024",
    locator: { section: "Europe's largest hospital sector" },
  },
  {
    id: "university-hospital-hamburg",
    name: { en: "University Hospital of Hamburg", de: "Universitätsklinikum Hamburg" },
    kind: "university-hospital",
    city: "Hamburg",
    state: "DE-HH",
    source: "gtai-2024",
    locator: { section: "Europe's largest hospital sector" },
  },
  {
    id: "university-hospital-mainz",
    name: { en: "University Hospital of Mainz", de: "Universitätsklinikum Mainz" },
    kind: "university-hospital",
    city: "Mainz",
    state: "DE-RP",
    source: "gtai-2024",
    locator: { section: "Europe's largest hospital sector" },
  },
]);
