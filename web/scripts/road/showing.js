// Shows at each stop what this device noted there, and on top how the sending goes.
import { refused } from "./refused.js";
import { count, deedOf, element, said, states } from "./words.js";

const held = new Map();

/** Redraws only what changed: a sentence that somebody is correcting stays under their fingers. */
function fill(place, mark, ...children) {
  if (held.get(place) === mark) return;
  held.set(place, mark);
  place.replaceChildren(...children);
  place.hidden = children.length === 0;
}

function line(entry, again) {
  const words = element("p", {}, `${said(entry)} · `, element("strong", {}, states[entry.state]), entry.why ? `\u00a0: ${entry.why}` : "");
  return element("li", { className: `road-${entry.state}` }, words, ...(entry.state === "refused" ? [refused(entry, again)] : []));
}

export function showPlaces(entries, again) {
  const gone = (stop, deed) => entries.some((e) => e.stop === stop && e.state !== "refused" && (deedOf(e) === deed || e.action === deed));
  let next;
  for (const place of document.querySelectorAll("[data-road-stop]")) {
    const stop = place.dataset.roadStop, mine = entries.filter((e) => e.stop === stop);
    fill(place, mine.map((e) => `${e.n}${e.state}${e.why}`).join(" "), ...(mine.length ? [element("ul", { className: "road-list" }, ...mine.map((e) => line(e, again)))] : []));
    if (next === undefined && !("roadDone" in place.dataset) && !gone(stop, "faite")) next = place;
    for (const button of document.querySelectorAll(`form.road-form[data-stop="${stop}"] button[value]`)) {
      const row = button.closest("[data-road-request]");
      (row ?? button).hidden = ["arrivee", "faite"].includes(button.value) || row ? gone(stop, button.value) : false;
    }
  }
  const link = document.querySelector("[data-road-next]");
  if (link && next) { link.textContent = next.dataset.roadTitle; link.href = `#${next.dataset.roadCard}`; }
  if (link) link.closest("[data-road-then]").hidden = !next;
  return next;
}

function parts({ waiting, refusals, foreign, end, sending, kept, account }) {
  const offline = !navigator.onLine, back = encodeURIComponent(location.pathname);
  if (end === "signed-out" && waiting) return ["warning", `Votre session est finie\u00a0: ${count(waiting, "action attend", "actions attendent")} sur cet appareil. `, element("a", { href: `/connexion?retour=${back}` }, "Reconnectez-vous"), " et elles partiront."];
  if (waiting) return ["warning", `${count(waiting, "action attend", "actions attendent")} d’être envoyée${waiting > 1 ? "s" : ""}. `, offline ? "Pas de réseau\u00a0: tout est gardé sur cet appareil et partira tout seul." : sending ? "Envoi…" : "Le serveur ne répond pas\u00a0: nouvel essai dans un instant."];
  if (refusals) return ["danger", `${count(refusals, "action est refusée", "actions sont refusées")}\u00a0: corrigez-${refusals > 1 ? "les" : "la"} ci-dessous.`];
  if (foreign && account) return ["info", `${count(foreign, "action notée", "actions notées")} sur cet appareil par une autre personne ${foreign > 1 ? "attendent" : "attend"} qu’elle se reconnecte.`];
  if (offline) return ["info", "Pas de réseau\u00a0: ce que vous notez est gardé sur cet appareil et partira tout seul."];
  return kept ? ["info", "Cette journée s’ouvre aussi sans réseau."] : [null];
}

export function showSide(side, state) {
  const [kind, ...children] = parts(state);
  const mark = kind + children.map((c) => c.textContent ?? c).join("");
  fill(side, mark, ...(kind ? [element("div", { className: `notice notice-${kind}` }, element("div", {}, element("p", {}, ...children)))] : []));
}
