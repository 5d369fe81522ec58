import type { StateCode } from "medtech-germany";
import type { Place } from "./project.js";

/** States that are too small for their value, which stands beside them with their name's letters. */
export const cities: readonly StateCode[] = ["DE-BE", "DE-HB", "DE-HH"];

/** Where a state's value is written: inside it where there is room, beside the city states. Chosen by eye. */
export const labelPlaces: Readonly<Record<StateCode, Place>> = {
  "DE-BB": { latitude: 51.83, longitude: 13.75 },
  "DE-BE": { latitude: 52.27, longitude: 13.4 },
  "DE-BW": { latitude: 48.4, longitude: 9.25 },
  "DE-BY": { latitude: 48.75, longitude: 11.9 },
  "DE-HB": { latitude: 53.32, longitude: 8.4 },
  "DE-HE": { latitude: 50.75, longitude: 9.05 },
  "DE-HH": { latitude: 53.33, longitude: 10.6 },
  "DE-MV": { latitude: 53.75, longitude: 12.5 },
  "DE-NI": { latitude: 52.65, longitude: 9.2 },
  "DE-NW": { latitude: 51.55, longitude: 7.55 },
  "DE-RP": { latitude: 49.85, longitude: 7.35 },
  "DE-SH": { latitude: 54.25, longitude: 9.65 },
  "DE-SL": { latitude: 49.38, longitude: 6.95 },
  "DE-SN": { latitude: 51.28, longitude: 13.1 },
  "DE-ST": { latitude: 51.7, longitude: 11.6 },
  "DE-TH": { latitude: 50.98, longitude: 10.65 },
};
