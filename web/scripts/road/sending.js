// Sends what waits, in order, one at a time in the whole browser. The server knows each key: what it already has, it does not write again.
import { all, find, put } from "./store.js";

const queue = "/tournees/route", never = [400, 403, 404, 413, 415, 422];

function formOf(entry) {
  const form = new FormData();
  const fields = { Account: entry.account, Key: entry.key, Stop: entry.stop, Action: entry.action, At: entry.at, Time: entry.time, Text: entry.text };
  for (const [field, value] of Object.entries(fields)) if (value) form.append(`Posted.${field}`, value);
  if (entry.file) form.append("Posted.File", entry.file, entry.fileName || "photo");
  return form;
}

async function reason(answer) {
  const plain = answer.headers.get("content-type")?.startsWith("text/plain");
  const sentence = plain ? (await answer.text()).trim() : "";
  return sentence || (answer.status === 413 ? "Ce fichier est trop lourd." : "Le serveur ne l’accepte pas.");
}

/** "sent", "refused", "signed-out", or "unreached": the network, the server or their answer is missing. */
async function send(entry) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), entry.file ? 120_000 : 20_000);
  try {
    const answer = await fetch(queue, { method: "POST", body: formOf(entry), redirect: "manual", signal: patience.signal });
    if (answer.type === "opaqueredirect" || answer.status === 401) return "signed-out";
    if (answer.ok) await put({ ...entry, state: "sent", file: null, why: "" });
    else if (never.includes(answer.status)) await put({ ...entry, state: "refused", why: await reason(answer) });
    else return "unreached";
    return answer.ok ? "sent" : "refused";
  } catch {
    return "unreached";
  } finally {
    clearTimeout(timer);
  }
}

async function sendInOrder(account, told) {
  const result = { sent: 0, refused: 0, end: "done" };
  for (const { n } of await all()) {
    const entry = await find(n);
    if (!entry || entry.account !== account || entry.state !== "waiting") continue;
    const outcome = await send(entry);
    if (outcome === "signed-out" || outcome === "unreached") return { ...result, end: outcome };
    result[outcome]++;
    told?.();
  }
  return result;
}

/** Another tab that sends already does the work: "busy". */
export async function sendAll(account, told) {
  if (!navigator.locks) return sendInOrder(account, told);
  return navigator.locks.request("mitoyen-route", { ifAvailable: true }, (lock) => (lock ? sendInOrder(account, told) : { sent: 0, refused: 0, end: "busy" }));
}
