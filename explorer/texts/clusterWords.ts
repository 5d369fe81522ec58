import { type Cluster, getState, type MemberCount } from "medtech-germany";
import { comparatorWords } from "../../src/internal/words.js";
import type { Language } from "../state/State.js";
import type { Texts } from "./en.js";

/** Returns where a cluster is based: its city and states. A city that is a state appears once. */
export function placeOf({ seat, states }: Cluster, lang: Language): string {
  const names = states.value.map((state) => getState(state).name[lang]);
  return [seat.value.city, ...names.filter((name) => name !== seat.value.city)].join(" · ");
}

export function stateNames({ states }: Cluster, lang: Language): string {
  return states.value.map((state) => getState(state).name[lang]).join(", ");
}

export function legalFormText({ legalForm }: Cluster, { facts }: Texts): string | undefined {
  return legalForm && (facts.legalForms[legalForm.value] ?? legalForm.value);
}

/** Returns the number of members with its qualifier. */
export function memberText({ comparator, value }: MemberCount, lang: Language): string {
  return [comparator && comparatorWords[comparator][lang], value.toLocaleString(lang)].filter(Boolean).join(" ");
}
