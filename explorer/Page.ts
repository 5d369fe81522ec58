import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Action } from "./state/change.js";
import type { State } from "./state/State.js";
import type { Spoken } from "./texts/texts.js";

/** What every component can use. */
export interface Page extends Spoken {
  readonly state: State;
  readonly go: (action: Action) => void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  return useContext(PageContext)!;
}
