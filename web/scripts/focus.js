// What must be read first (errors, a conflict) takes the focus.
export function focus() {
  document.querySelector("[data-focus]")?.focus();
}
