// Leaving a form marked data-guard that was changed and not sent asks first.
export function guard() {
  const changed = new Set();
  for (const form of document.querySelectorAll("form[data-guard]")) {
    form.addEventListener("input", () => changed.add(form));
    form.addEventListener("submit", () => changed.delete(form));
  }
  addEventListener("beforeunload", (event) => {
    if (changed.size > 0) event.preventDefault();
  });
}
