// The list of places in a window: arrows go through them, Enter or a tap moves there, Escape leaves all as it is.
import { element } from "../road/words.js";

function option(place, act, small) {
  const button = element("button", { type: "button", className: `move-option ${small ? "move-place" : ""} ${place.ok ? "" : "move-no"}`, "data-slot": place.slot, "aria-disabled": place.ok ? null : "true" },
    element("strong", {}, place.name), ...place.says.map((line) => element("span", {}, line)));
  button.addEventListener("click", () => { if (place.ok) act(place.slot); });
  return button;
}

function dayOf(day, act) {
  const item = element("li", {}, option(day, act, false));
  if (day.places.length === 0) return item;
  const more = element("details", {}, element("summary", {}, "Choisir sa place dans la journée"), ...day.places.map((place) => option(place, act, true)));
  item.append(more);
  return item;
}

// What is folded away has a place on the page all the same in some browsers, and takes no focus.
const isReached = (e) => e.matches("summary") || !e.closest("details:not([open])");

function walk(dialog, event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const stops = [...dialog.querySelectorAll(".move-option, summary")].filter(isReached);
  stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length]?.focus();
}

export async function choose(link, ask, send) {
  const title = element("h2", { id: "move-title" }, `Déplacer la visite\u00a0: ${link.dataset.move}`), body = element("div", {}, element("p", {}, "Calcul de ce que chaque place coûte…"));
  const close = element("button", { type: "button", className: "btn btn-quiet" }, "Laisser où elle est");
  const dialog = element("dialog", { className: "move", "aria-labelledby": "move-title" }, title, body, close);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("keydown", (event) => walk(dialog, event));
  dialog.addEventListener("close", () => { dialog.remove(); link.focus(); });
  document.body.append(dialog);
  dialog.showModal();
  try {
    const { version, days } = await ask(link);
    const act = (slot) => send(link, version, slot);
    body.replaceChildren(element("ul", { className: "move-days" }, ...days.map((day) => dayOf(day, act))));
    [...dialog.querySelectorAll(".move-option")].find(isReached)?.focus();
  } catch (problem) {
    body.replaceChildren(element("p", { role: "alert" }, problem.message));
  }
}
