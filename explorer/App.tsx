import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { PageContext } from "./Page.js";
import { CompareBar } from "./parts/CompareBar.js";
import { Footer } from "./parts/Footer.js";
import { Header } from "./parts/Header.js";
import { Problems } from "./parts/Problems.js";
import { useAddress } from "./state/useAddress.js";
import { loadTexts, preferredLanguage, type Spoken } from "./texts/texts.js";
import { View } from "./views/View.js";

interface Props {
  /** The language of the page when it opens. */
  readonly first: Spoken;
}

export function App({ first }: Props) {
  const { state, problems, go } = useAddress();
  const [spoken, setSpoken] = useState(first);
  const wanted = state.lang ?? preferredLanguage();
  useLayoutEffect(() => {
    if (spoken.lang !== wanted) loadTexts(wanted).then(setSpoken);
    document.documentElement.lang = spoken.lang;
  }, [wanted, spoken]);
  const page = useMemo(() => ({ state, go, ...spoken }), [state, go, spoken]);
  return (
    <PageContext.Provider value={page}>
      <a class="skip" href="#main">
        {spoken.t.skip}
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <Problems problems={problems} />
        <View />
      </main>
      <CompareBar />
      <Footer />
    </PageContext.Provider>
  );
}
