import type { IndicatorId } from "medtech-germany";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePage } from "../Page.js";

interface Props {
  readonly kind: "comparison" | "series";
  readonly indicator: IndicatorId;
}

const PADDING = 34;
const WIDEST = 960;

/** Draws a chart. Vega is loaded with the first one. */
export function Chart({ kind, indicator }: Props) {
  const { state, t, lang } = usePage();
  const { area } = state;
  const isDark = useDarkness();
  const canvas = useRef<HTMLDivElement>(null);
  const wanted = [kind, indicator, area, lang, isDark].join();
  const [drawn, setDrawn] = useState<string>();
  useEffect(() => {
    const into = canvas.current!;
    const theme = isDark ? "dark" : "light";
    const width = Math.max(280, Math.min(WIDEST, into.closest("section")!.clientWidth - PADDING));
    let isWanted = true;
    let remove = () => {};
    import("./drawChart.js").then(async ({ drawChart }) => {
      if (!isWanted) return;
      const drawn = await drawChart(into, kind, indicator, {
        locale: lang,
        theme,
        width,
        refArea: area,
      });
      setDrawn(wanted);
      if (isWanted) remove = drawn;
      else drawn();
    });
    return () => {
      isWanted = false;
      remove();
    };
  }, [wanted]);
  return (
    <div class="chart" aria-busy={drawn !== wanted}>
      {drawn === undefined && <p class="small">{t.figures.drawing}</p>}
      <div ref={canvas} />
    </div>
  );
}

const preference = matchMedia("(prefers-color-scheme: dark)");

/** Returns whether the page is dark: by choice, or by the setting of the system. */
function useDarkness(): boolean {
  const [isDark, setIsDark] = useState(isDarkNow);
  useEffect(() => {
    const look = () => setIsDark(isDarkNow());
    const chosen = new MutationObserver(look);
    chosen.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    preference.addEventListener("change", look);
    return () => {
      chosen.disconnect();
      preference.removeEventListener("change", look);
    };
  }, []);
  return isDark;
}

function isDarkNow(): boolean {
  const chosen = document.documentElement.dataset["theme"];
  return chosen === "dark" || (chosen !== "light" && preference.matches);
}
