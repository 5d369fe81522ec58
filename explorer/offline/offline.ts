/** Set by the build: every file of the page, and a name that changes with them. */
declare const FILES: readonly string[];
declare const EDITION: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const PREFIX = "medtech-germany ";
const page = worker.registration.scope;

worker.addEventListener("install", (event) => {
  event.waitUntil(caches.open(PREFIX + EDITION).then((cache) => cache.addAll([...FILES])));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(dropOthers().then(() => worker.clients.claim()));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(page)) return;
  if (request.mode !== "navigate") event.respondWith(kept(request.url).then((found) => found ?? fetch(request)));
  // a newer edition comes first; other pages of the site are left alone
  else if (isPage(request.url))
    event.respondWith(fetch(request).catch(async () => (await kept(page)) ?? Response.error()));
});

function isPage(url: string): boolean {
  return [page, `${page}index.html`].includes(url.replace(/[?#].*/, ""));
}

async function kept(url: string): Promise<Response | undefined> {
  return (await caches.open(PREFIX + EDITION)).match(url, { ignoreSearch: true });
}

/** Deletes earlier editions. */
async function dropOthers(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + EDITION);
  await Promise.all(names.map((name) => caches.delete(name)));
}
