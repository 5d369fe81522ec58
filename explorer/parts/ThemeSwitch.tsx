import { useLayoutEffect, useState } from "preact/hooks";
import { usePage } from "../Page.js";

const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

/** The reader's own, so it is kept in the browser and not in an address that others open. */
export function ThemeSwitch() {
  const { t } = usePage();
  const [theme, setTheme] = useState<Theme>(stored);
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // a browser that keeps nothing shows the theme all the same
    }
  }, [theme]);
  return (
    <label class="theme">
      <span class="hidden">{t.theme}</span>
      <select value={theme} onChange={({ currentTarget }) => setTheme(currentTarget.value as Theme)}>
        {themes.map((each) => (
          <option key={each} value={each}>
            {t.themes[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

function stored(): Theme {
  try {
    return themes.find((each) => each === localStorage.getItem("theme")) ?? "system";
  } catch {
    return "system";
  }
}
