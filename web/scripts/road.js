// The day on the road, on a phone with a bad network. Without this file the pages work as long as there is network.
import { keepClosing } from "./road/closing.js";
import { keepPages, sendLater } from "./road/keeping.js";
import { isTyped, noteHere } from "./road/noting.js";
import { sendAll } from "./road/sending.js";
import { showPlaces, showSide } from "./road/showing.js";
import { all, remove } from "./road/store.js";
import { deedOf } from "./road/words.js";

const side = document.querySelector("[data-road]"), account = side.dataset.road;
const written = new Set(side.dataset.roadWritten.split(" "));
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("mitoyen-route") : null;
const state = { waiting: 0, refusals: 0, foreign: 0, end: "done", sending: false, kept: false, account };
let pause = 2_000, timer, next, showClosing = () => {};

/** What the page shows as written needs no memory here. */
async function read() {
  const entries = await all(), mine = [];
  for (const entry of entries) {
    if (entry.account !== account) continue;
    if (written.has(entry.key)) await remove(entry.n); else mine.push(entry);
  }
  state.waiting = mine.filter((e) => e.state === "waiting").length;
  state.refusals = mine.filter((e) => e.state === "refused").length;
  state.foreign = entries.filter((e) => e.account !== account && e.state !== "sent").length;
  try {
    if (state.waiting) localStorage.setItem("mitoyen-route", JSON.stringify({ account, count: state.waiting, page: location.pathname }));
    else if (JSON.parse(localStorage.getItem("mitoyen-route"))?.account === account) localStorage.removeItem("mitoyen-route");
  } catch { /* nothing is remembered between pages */ }
  return mine;
}

async function show() {
  next = showPlaces(await read(), again);
  showSide(side, state);
  showClosing();
}

const tell = () => { tabs?.postMessage("changed"); return show(); };

/** What was sent is on the server: the page is asked for again, unless somebody is typing or correcting. */
function renew() {
  const typing = [...document.querySelectorAll("form.road-form")].some(isTyped) || state.refusals > 0;
  if (!typing && navigator.onLine) location.reload();
}

async function work() {
  clearTimeout(timer);
  if (!navigator.onLine || state.sending) return;
  state.sending = true;
  await show();
  const result = await sendAll(account, tell);
  state.sending = false;
  state.end = result.end;
  await tell();
  if (result.end === "unreached" || result.end === "busy") {
    timer = setTimeout(sendNow, pause);
    pause = Math.min(pause * 2, 60_000);
  } else pause = 2_000;
  return result;
}

async function sendNow() {
  const result = await work();
  if (result?.sent > 0 && state.waiting === 0) renew();
}

async function again() {
  await tell();
  await sendNow();
}

async function noted(entry) {
  await tell();
  sendLater();
  if (deedOf(entry) !== "faite") return sendNow();
  // On to the next visit; what could not leave meanwhile leaves from there.
  await Promise.race([work(), new Promise((done) => setTimeout(done, 5_000))]);
  location.href = side.dataset.roadKeep.split(" ")[0];
}

async function start() {
  noteHere(account, noted);
  showClosing = keepClosing(account, state, sendNow);
  await show();
  tabs?.addEventListener("message", () => show());
  addEventListener("online", () => { pause = 2_000; sendNow(); });
  addEventListener("offline", () => showSide(side, state));
  document.addEventListener("visibilitychange", () => { if (!document.hidden && state.waiting) sendNow(); });
  if (state.waiting) sendNow();
  if (navigator.onLine) state.kept = await keepPages(side);
  await show();
}

if (side) start();
