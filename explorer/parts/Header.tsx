import { usePage } from "../Page.js";
import { languages, type View } from "../state/State.js";
import { languageNames } from "../texts/texts.js";
import { Link } from "./Link.js";
import { ThemeSwitch } from "./ThemeSwitch.js";

const shown: readonly View[] = ["partners", "map", "matrix", "figures"];

export function Header() {
  const { state, t } = usePage();
  return (
    <header class="header">
      <p class="brand">
        <Link to={{ set: { view: "partners" } }}>
          medtech<b>·</b>germany
        </Link>
      </p>
      <nav aria-label={t.navigation}>
        <ul>
          {shown.map((view) => (
            <li key={view}>
              <Link to={{ set: { view } }} current={state.view === view}>
                {t.views[view]}
              </Link>
            </li>
          ))}
          <li>
            <a href="./v/latest/api/index.html">{t.documentation}</a>
          </li>
        </ul>
      </nav>
      <div class="switches">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const { lang } = usePage();
  const [other = lang] = languages.filter((each) => each !== lang);
  return (
    <Link to={{ set: { lang: other } }} lang={other} class="language">
      {languageNames[other]}
    </Link>
  );
}
