import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePage } from "../Page.js";
import type { View as Name } from "../state/State.js";
import { Partners } from "./Partners.js";

/** The first view is part of the page; the others are loaded on demand. */
const loaders: Readonly<Record<Exclude<Name, "partners">, () => Promise<ComponentType>>> = {
  compare: async () => (await import("./Compare.js")).Compare,
  cluster: async () => (await import("./Profile.js")).Profile,
  map: async () => (await import("./MapOfGermany.js")).MapOfGermany,
  matrix: async () => (await import("./Matrix.js")).Matrix,
  figures: async () => (await import("./Figures.js")).Figures,
};

export function View() {
  const { state, t } = usePage();
  const { view, cluster, indicator } = state;
  const [shown, setShown] = useState<{ readonly view: Name; readonly Shown: ComponentType }>({
    view: "partners",
    Shown: Partners,
  });
  useEffect(() => {
    let isWanted = true;
    const load = view === "partners" ? async () => Partners : loaders[view];
    load().then((Shown) => isWanted && setShown({ view, Shown }));
    return () => {
      isWanted = false;
    };
  }, [view]);

  const isFirst = useRef(true);
  useEffect(() => {
    if (shown.view !== view) return;
    const heading = document.querySelector("h1");
    document.title = `${heading?.textContent ?? t.views[view]} – medtech-germany`;
    // the browser starts the first page at its top by itself
    if (!isFirst.current) {
      scrollTo(0, 0);
      heading?.focus();
    }
    isFirst.current = false;
  }, [shown, view, cluster, indicator]);

  return shown.view === view ? <shown.Shown /> : <p class="waiting">{t.loading}</p>;
}
