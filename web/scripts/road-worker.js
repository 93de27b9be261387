// Opens the pages of the day on the road without network. It sees no other page: its scope is /tournees/jour/. It keeps pages of one account only.
import { sendAll } from "./road/sending.js";
import { all } from "./road/store.js";

const prefix = "tournee-", pages = `${prefix}${VERSION}-pages`, parts = `${prefix}${VERSION}-parts`;
const patience = 4_000, mostDays = 7;
const missing = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Pas de réseau – Mitoyen</title></head>
<body><h1>Pas de réseau</h1><p>Cette page n’a pas encore été ouverte sur cet appareil. Ce que vous avez noté est gardé et partira quand le réseau reviendra.</p></body></html>`;

const accountOf = (answer) => answer?.headers.get("Road-Account") ?? null;
const dayOf = (request) => new URL(request.url).pathname.split("/")[3];

async function forget() {
  await caches.delete(pages);
}

/** Pages of another account leave before the first of this one comes in; of the days, the last ones opened stay. */
async function keep(url, answer) {
  const account = accountOf(answer);
  if (!answer.ok || answer.redirected || !account) return;
  let cache = await caches.open(pages);
  const [first] = await cache.keys();
  if (first && accountOf(await cache.match(first)) !== account) {
    await forget();
    cache = await caches.open(pages);
  }
  await cache.put(url, answer);
  const kept = await cache.keys(), days = [...new Set(kept.map(dayOf))];
  for (const old of kept.filter((request) => days.indexOf(dayOf(request)) < days.length - mostDays)) await cache.delete(old);
}

async function fromNetwork(request, url) {
  const answer = await fetch(request);
  // Sent to the sign-in page: the session is over, and the device may be in other hands.
  if (answer.type === "opaqueredirect") await forget();
  else if (answer.ok) await keep(url, answer.clone());
  return answer;
}

async function navigate(event) {
  const url = new URL(event.request.url).pathname;
  const network = fromNetwork(event.request, url);
  event.waitUntil(network.catch(() => {}));
  const kept = await (await caches.open(pages)).match(url);
  try {
    const answer = await (kept ? Promise.race([network, new Promise((_, late) => setTimeout(late, patience))]) : network);
    return kept && answer.status >= 500 ? kept : answer;
  } catch {
    return kept ?? new Response(missing, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
  }
}

async function part(request) {
  const cache = await caches.open(parts);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

async function keepAll({ account, pages: wanted, parts: made }) {
  try {
    await Promise.all(made.map((url) => part(new Request(url))));
    for (const url of wanted) {
      const answer = await fetch(url, { redirect: "manual" });
      if (!answer.ok || accountOf(answer) !== account) return false;
      await keep(url, answer);
    }
    return true;
  } catch {
    return false;
  }
}

/** Every account that has something waiting; only the one that is signed in gets through. */
async function sendForAll() {
  const accounts = new Set((await all()).filter((e) => e.state === "waiting").map((e) => e.account));
  for (const account of accounts) if ((await sendAll(account)).end === "unreached") throw new Error("The server was not reached: the browser will try again.");
  if (accounts.size) new BroadcastChannel("mitoyen-route").postMessage("changed");
}

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith(prefix) && name !== pages && name !== parts) await caches.delete(name);
  await clients.claim();
})()));
addEventListener("message", (event) => event.waitUntil(keepAll(event.data).then((kept) => event.ports[0]?.postMessage(kept))));
addEventListener("sync", (event) => { if (event.tag === "route") event.waitUntil(sendForAll()); });
addEventListener("fetch", (event) => {
  const { request } = event, url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(navigate(event));
  else if (url.pathname.startsWith("/_content/")) event.respondWith(part(request));
});
