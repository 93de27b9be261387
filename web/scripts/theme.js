// The look of this device: as the system says, light, or dark.
const key = "mitoyen-theme";
const names = { auto: "automatique", light: "claire", dark: "sombre" };

function wear(look) {
  if (look === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = look;
  for (const name of document.querySelectorAll("[data-theme-name]")) name.textContent = names[look];
}

export function theme() {
  let look = "auto";
  try { look = localStorage.getItem(key) ?? "auto"; } catch { /* private browsing: for this page only */ }
  if (!(look in names)) look = "auto";
  wear(look);
  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-theme-switch]")) return;
    const looks = Object.keys(names);
    look = looks[(looks.indexOf(look) + 1) % looks.length];
    wear(look);
    try { localStorage.setItem(key, look); } catch { /* as above */ }
  });
}
