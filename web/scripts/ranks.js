// A principal's own order: a row is carried by its handle; the numbers follow, and the form's own button saves them. Numbers and buttons do the same by keyboard.
const number = (row) => row.querySelector("input[inputmode], input[type=number], input:not([type=hidden])");

/** Every row down to the last that has a rank gets its place; those below keep none. */
function renumber(body, moved) {
  const rows = [...body.querySelectorAll("tr[data-rank]")];
  const last = Math.max(rows.indexOf(moved), ...rows.map((row, i) => (number(row).value.trim() ? i : -1)));
  for (const [i, row] of rows.entries()) number(row).value = i <= last ? String(i + 1) : "";
}

function tell(body, text) {
  const form = body.closest("form");
  const status = form.querySelector(".rank-status") ?? form.insertBefore(Object.assign(document.createElement("p"), { className: "rank-status soft" }), form.firstChild);
  status.setAttribute("role", "status");
  status.textContent = text;
}

function carry(row, handle, start) {
  const body = row.parentElement, before = row.nextElementSibling;
  row.classList.add("move-lifted");
  handle.setPointerCapture?.(start.pointerId);
  const follow = (event) => {
    if (event.clientY < 60) scrollBy(0, -12);
    else if (event.clientY > innerHeight - 60) scrollBy(0, 12);
    const over = document.elementFromPoint(event.clientX, event.clientY)?.closest("tr[data-rank]");
    if (!over || over === row || over.parentElement !== body) return;
    const box = over.getBoundingClientRect();
    body.insertBefore(row, event.clientY > box.top + box.height / 2 ? over.nextElementSibling : over);
  };
  const end = (kept) => {
    for (const [name, act] of acts) removeEventListener(name, act);
    row.classList.remove("move-lifted");
    if (!kept) body.insertBefore(row, before);
    else if (row.nextElementSibling !== before) {
      renumber(body, row);
      tell(body, `${row.querySelector("th a").textContent} : rang ${number(row).value}. L’ordre n’est pas encore enregistré.`);
    }
  };
  const acts = [["pointermove", follow], ["pointerup", () => end(true)], ["pointercancel", () => end(false)], ["keydown", (event) => { if (event.key === "Escape") end(false); }]];
  for (const [name, act] of acts) addEventListener(name, act);
}

export function ranks() {
  for (const row of document.querySelectorAll("tr[data-rank]")) {
    const handle = Object.assign(document.createElement("span"), { className: "move-handle", textContent: "⠿" });
    handle.setAttribute("aria-hidden", "true");
    row.querySelector("th").prepend(handle);
    handle.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      carry(row, handle, event);
    });
  }
}
