import { render } from "preact";
import { App } from "./App.js";
import { readState } from "./state/readState.js";
import { loadTexts, preferredLanguage } from "./texts/texts.js";

const spoken = await loadTexts(readState(location.search).state.lang ?? preferredLanguage());
render(<App first={spoken} />, document.querySelector("#app")!);
keepForOffline();

/** Fetches and keeps the other files of the page, so that it works without a network. */
function keepForOffline(): void {
  // if a browser forbids it, the page still works online
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("./offline.js").catch(() => undefined);
}
