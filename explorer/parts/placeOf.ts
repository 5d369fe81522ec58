import { type Cluster, getState } from "medtech-germany";
import type { Language } from "../state/State.js";

/** Where a cluster is at home: city and federal states. A city that is a state stands once. */
export function placeOf({ seat, states }: Cluster, lang: Language): string {
  const names = states.value.map((state) => getState(state).name[lang]);
  const others = names.filter((name) => name !== seat.value.city);
  return [seat.value.city, ...others].join(" · ");
}
