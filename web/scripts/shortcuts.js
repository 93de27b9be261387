// “/” searches, “t” records time, “g” then a letter goes to a page, “?” shows them all. One can turn them off (WCAG 2.1.4).
const off = "mitoyen-shortcuts-off";
const links = () => [...document.querySelectorAll("[data-go]")].filter((a) => a.offsetParent !== null || a.closest("details"));
let waiting = 0;

function isOff() {
  try { return localStorage.getItem(off) === "1"; } catch { return false; }
}

function go(letter) {
  const link = links().find((a) => a.dataset.go === letter);
  if (link) location.href = link.href;
  return Boolean(link);
}

function element(name, text, ...children) {
  const e = document.createElement(name);
  if (text) e.textContent = text;
  e.append(...children);
  return e;
}

function help() {
  document.querySelector("dialog.shortcuts")?.remove();
  const dialog = element("dialog");
  dialog.className = "shortcuts";
  dialog.setAttribute("aria-labelledby", "raccourcis-titre");
  const title = element("h2", "Raccourcis du clavier");
  title.id = "raccourcis-titre";
  const list = element("dl");
  const seen = new Set();
  const add = (keys, what) => list.append(element("dt", "", ...keys.map((k) => element("kbd", k))), element("dd", what));
  if (document.querySelector("[data-shortcut-search]")) add(["/"], "Chercher");
  if (document.querySelector("[data-shortcut='t']")) add(["t"], "Noter du temps");
  for (const a of links()) if (!seen.has(a.dataset.go)) { seen.add(a.dataset.go); add(["g", a.dataset.go], a.textContent.trim()); }
  add(["?"], "Montrer cette aide");
  const box = element("input");
  box.type = "checkbox";
  box.id = "raccourcis-actifs";
  box.checked = !isOff();
  box.addEventListener("change", () => { try { localStorage.setItem(off, box.checked ? "0" : "1"); } catch { /* private browsing: for this page only */ } });
  const label = element("label", "Utiliser les raccourcis sur cet appareil");
  label.htmlFor = box.id;
  const check = element("p", "", box, label);
  check.className = "check";
  const close = element("button", "Fermer");
  close.className = "btn btn-secondary";
  close.addEventListener("click", () => dialog.close());
  dialog.append(title, list, check, close);
  document.body.append(dialog);
  dialog.showModal();
}

export function shortcuts() {
  document.addEventListener("click", (event) => { if (event.target.closest("[data-shortcut-help]")) help(); });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isOff() || document.querySelector("dialog[open]")) return;
    if (event.target.closest?.("input, select, textarea, [contenteditable]")) return;
    const second = Date.now() - waiting < 1500;
    waiting = 0;
    if (second) { if (go(event.key)) event.preventDefault(); return; }
    if (event.key === "g") { waiting = Date.now(); return; }
    if (event.key === "?") { event.preventDefault(); help(); return; }
    const target = event.key === "/" ? document.querySelector("[data-shortcut-search]") : event.key === "t" ? document.querySelector("[data-shortcut='t']") : null;
    if (!target) return;
    event.preventDefault();
    if (target.matches("a")) location.href = target.href;
    else { target.focus(); target.select?.(); }
  });
}
