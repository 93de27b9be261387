// A handle before the name of a visit: held and carried over a day or between two visits, it shows there what that place breaks or costs; let go, it moves.
import { element } from "../road/words.js";

const far = 6;

/** Where the pointer is: between two visits of a day, or a day as a whole in the bar of days. */
function under(x, y, row, days) {
  const target = document.elementFromPoint(x, y), bar = target?.closest("[data-move-day]"), over = target?.closest("tr[data-slot]");
  if (bar) return { place: days.find((day) => day.slot === bar.dataset.moveDay), mark: bar, after: false };
  if (!over || over === row) return null;
  const day = days.find((d) => d.slot === over.dataset.slot), box = over.getBoundingClientRect(), after = y > box.top + box.height / 2;
  if (!day) return null;
  const others = [...over.parentElement.children].filter((r) => r !== row && r.dataset.slot === over.dataset.slot);
  const place = day.places[others.indexOf(over) + (after ? 1 : 0)] ?? day;
  return { place, mark: over, after };
}

function barOf(days) {
  return element("div", { className: "move-bar" }, ...days.map((day) => element("div", { "data-move-day": day.slot, className: day.ok || day.now ? "" : "move-no" }, day.name)));
}

function carry(link, ask, send, start, handle) {
  const row = link.closest("tr"), label = element("div", { className: "move-label", role: "status" }, link.dataset.move);
  let days = [], version, bar, found;
  document.body.append(label);
  row?.classList.add("move-lifted");
  ask(link).then((week) => {
    ({ days, version } = week);
    if (label.isConnected) document.body.append(bar = barOf(days));
  }, (problem) => { label.replaceChildren(problem.message); });

  const clear = () => { for (const e of document.querySelectorAll(".move-over, .move-over-after")) e.classList.remove("move-over", "move-over-after"); };
  const follow = (event) => {
    label.style.left = `${Math.min(event.clientX + 14, innerWidth - 280)}px`;
    label.style.top = `${event.clientY + 14}px`;
    if (event.clientY < 60) scrollBy(0, -12);
    else if (event.clientY > innerHeight - 60) scrollBy(0, 12);
    const now = under(event.clientX, event.clientY, row, days);
    if (now?.place === found?.place && now?.mark === found?.mark) return;
    clear();
    found = now;
    label.classList.toggle("move-no", Boolean(found && !found.place.ok));
    label.replaceChildren(element("strong", {}, found ? `${link.dataset.move}, ${found.place.name}` : link.dataset.move), ...(found?.place.says ?? []).map((line) => element("span", {}, line)));
    found?.mark.classList.add(found.after ? "move-over-after" : "move-over");
  };
  const end = (go) => {
    for (const [name, act] of listeners) removeEventListener(name, act);
    clear();
    label.remove();
    bar?.remove();
    row?.classList.remove("move-lifted");
    if (go && found?.place.ok) send(link, version, found.place.slot);
  };
  const listeners = [["pointermove", follow], ["pointerup", () => end(true)], ["pointercancel", () => end(false)], ["keydown", (event) => { if (event.key === "Escape") end(false); }]];
  for (const [name, act] of listeners) addEventListener(name, act);
  handle.setPointerCapture?.(start.pointerId);
  follow(start);
}

export function drag(link, ask, send) {
  const name = link.closest("tr")?.querySelector("th");
  if (!name) return;
  const handle = element("span", { className: "move-handle", "aria-hidden": "true" }, "⠿");
  name.prepend(handle);
  handle.addEventListener("pointerdown", (down) => {
    if (down.button !== 0) return;
    down.preventDefault();
    const watch = (event) => {
      if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < far) return;
      stop();
      carry(link, ask, send, event, handle);
    };
    const stop = () => { removeEventListener("pointermove", watch); removeEventListener("pointerup", stop); };
    addEventListener("pointermove", watch);
    addEventListener("pointerup", stop);
  });
}
