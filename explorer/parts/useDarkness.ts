import { useEffect, useState } from "preact/hooks";

const preference = matchMedia("(prefers-color-scheme: dark)");

/** Whether the page is dark at present: as it was chosen, or as the system is. */
export function useDarkness(): boolean {
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
