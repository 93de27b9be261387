// The residents' sites work without this. It remembers "my commune" in this browser: nothing is sent to anybody.
const key = "ma-commune";

document.documentElement.classList.add("js");

const read = () => {
  try {
    const known = JSON.parse(localStorage.getItem(key));
    return known && typeof known.name === "string" && new URL(known.url).protocol.startsWith("http") ? known : null;
  } catch {
    return null;
  }
};

for (const link of document.querySelectorAll("a[data-commune]")) {
  link.addEventListener("click", () => {
    try {
      localStorage.setItem(key, JSON.stringify({ name: link.textContent.trim(), url: link.href }));
    } catch {
      // A browser that keeps nothing still follows the link.
    }
  });
}

const known = read();
const place = document.querySelector("a[data-my-commune]");
if (known && place) {
  place.textContent = `Ma commune\u00a0: ${known.name}`;
  place.href = known.url;
}

// The key "/" goes to the search field, where there is one and nobody is writing.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, select, [contenteditable]")) return;
  const field = document.querySelector("[data-shortcut-search]");
  if (!field) return;
  event.preventDefault();
  field.focus();
});

// A drawn plan becomes a map to move when somebody asks for it, and only where the town hall's operator named a server of tiles.
for (const figure of document.querySelectorAll("[data-plan][data-map-script]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-secondary plan-open";
  button.textContent = "Ouvrir la carte";
  button.addEventListener("click", () => {
    const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: figure.dataset.mapStyle });
    const script = Object.assign(document.createElement("script"), { src: figure.dataset.mapScript });
    figure.dataset.roundMap = "";
    style.addEventListener("load", () => document.head.append(script));
    script.addEventListener("load", () => figure.querySelector(".map-frame")?.focus());
    document.head.append(style);
    button.remove();
  });
  figure.append(button);
}

const problem = document.querySelector("[data-focus]");
if (problem) problem.focus();
