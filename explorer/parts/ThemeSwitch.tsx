import { useLayoutEffect, useState } from "preact/hooks";
import { usePage } from "../Page.js";

const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

/** Chooses the colors. They are kept in the browser, not in the address, which may be shared. */
export function ThemeSwitch() {
  const { t } = usePage();
  const [theme, setTheme] = useState<Theme>(stored);
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // without storage, the theme lasts until the page is closed
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
