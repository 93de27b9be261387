// Menus and questions that open: Escape closes them and gives the focus back, a click elsewhere closes them.
const openDrops = () => document.querySelectorAll("details.drop[open], details[data-confirm][open]");

export function drops() {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const drop = document.activeElement?.closest?.("details.drop[open], details[data-confirm][open]");
    if (!drop) return;
    drop.open = false;
    drop.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    for (const drop of openDrops()) if (!drop.contains(event.target)) drop.open = false;
  });
}
