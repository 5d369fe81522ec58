import { usePage } from "../Page.js";
import { languages } from "../state/State.js";
import { languageNames } from "../texts/texts.js";
import { Link } from "./Link.js";

export function LanguageSwitch() {
  const { lang } = usePage();
  const [other = lang] = languages.filter((each) => each !== lang);
  return (
    <Link to={{ set: { lang: other } }} lang={other} class="language">
      {languageNames[other]}
    </Link>
  );
}
