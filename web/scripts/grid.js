// Arrow keys go from field to field in a table marked data-grid; inside a text, left and right first reach its end.
const fields = "input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled)";

function atEdge(field, key) {
  if (key === "ArrowUp" || key === "ArrowDown") return field.tagName !== "SELECT" && field.tagName !== "TEXTAREA";
  let start, end;
  try { ({ selectionStart: start, selectionEnd: end } = field); } catch { return false; }
  if (start === null || start === undefined) return field.type === "checkbox" || field.type === "radio";
  if (start === 0 && end === field.value.length) return true;
  return start === end && (key === "ArrowLeft" ? start === 0 : end === field.value.length);
}

function next(cell, key) {
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const side = key === "ArrowLeft" ? "previousElementSibling" : "nextElementSibling";
    for (let c = cell[side]; c; c = c[side]) if (c.querySelector(fields)) return c;
    return null;
  }
  const side = key === "ArrowUp" ? "previousElementSibling" : "nextElementSibling";
  for (let row = cell.parentElement[side]; row; row = row[side]) {
    const c = row.children[cell.cellIndex];
    if (c?.querySelector(fields)) return c;
  }
  return null;
}

export function grid() {
  document.addEventListener("keydown", (event) => {
    if (!event.key.startsWith("Arrow") || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const cell = event.target.closest?.("table[data-grid] td, table[data-grid] th");
    if (!cell || !event.target.matches(fields) || !atEdge(event.target, event.key)) return;
    const field = next(cell, event.key)?.querySelector(fields);
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select?.();
  });
}
