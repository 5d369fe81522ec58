import { render } from "preact";
import { App } from "./App.js";
import { keepForOffline } from "./keepForOffline.js";
import { readState } from "./state/readState.js";
import { loadTexts, preferredLanguage } from "./texts/texts.js";

const spoken = await loadTexts(readState(location.search).state.lang ?? preferredLanguage());
render(<App first={spoken} />, document.querySelector("#app")!);
keepForOffline();
