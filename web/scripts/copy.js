export function copy() {
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const label = button.querySelector("[data-copy-label]");
    const before = label.textContent;
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      label.textContent = "Copié";
    } catch {
      label.textContent = "Copie impossible";
    }
    setTimeout(() => { label.textContent = before; }, 2000);
  });
}
