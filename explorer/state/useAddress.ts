import { useEffect, useRef, useState } from "preact/hooks";
import { type Action, change } from "./change.js";
import { type Read, readState } from "./readState.js";
import type { State } from "./State.js";
import { writeState } from "./writeState.js";

/** Fields that lead to another page: the browser's way back leads to the one before. */
const places: readonly (keyof State)[] = ["view", "cluster", "indicator"];

/** The state of the page, which is that of its address, and the way to change both. */
export function useAddress(): Read & { readonly go: (action: Action) => void } {
  const [read, setRead] = useState(() => readState(location.search));
  // what comes next builds upon what is there, drawn or not
  const latest = useRef(read);
  const show = useRef((next: Read) => {
    latest.current = next;
    setRead(next);
  }).current;
  useEffect(() => {
    const follow = () => show(readState(location.search));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [show]);
  const go = useRef((action: Action) => {
    const { state } = latest.current;
    const next = change(state, action);
    const address = writeState(next) || location.pathname;
    const isElsewhere = places.some((field) => state[field] !== next[field]);
    if (isElsewhere) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    show({ state: next, problems: [] });
  }).current;
  return { ...read, go };
}
