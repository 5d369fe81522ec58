/** Once the page is there, its other files are fetched and kept, so that it goes on without a network. */
export function keepForOffline(): void {
  // a browser may forbid it, and the page works all the same
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("./offline.js").catch(() => undefined);
}
