// Registers the worker that opens the day without network, and asks it to keep the day's pages and what they are made of.
export async function keepPages(side) {
  if (!("serviceWorker" in navigator)) return false;
  try {
    await navigator.serviceWorker.register(side.dataset.roadWorker);
    const worker = (await navigator.serviceWorker.ready).active;
    const parts = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")].map((e) => e.href || e.src);
    const answer = new MessageChannel();
    const kept = new Promise((done) => { answer.port1.onmessage = (event) => done(event.data); });
    worker.postMessage({ account: side.dataset.road, pages: side.dataset.roadKeep.split(" "), parts }, [answer.port2]);
    navigator.storage?.persist?.();
    return await kept;
  } catch {
    return false; // Without a secure connection or with storage forbidden: the page works as long as there is network.
  }
}

/** Where the browser can (not all do), what waits leaves even when every page is closed. */
export async function sendLater() {
  try {
    await (await navigator.serviceWorker.ready).sync.register("route");
  } catch {
    // It leaves from the page.
  }
}
