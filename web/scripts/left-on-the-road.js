// A phone may pass to other hands: the pages kept for a day without network go with the session. What somebody noted and could not send yet stays, and is said.
const prefix = "tournee-";

async function forget() {
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
}

function left() {
  try { return JSON.parse(localStorage.getItem("mitoyen-route")); } catch { return null; }
}

function say(...children) {
  const notice = document.createElement("div"), words = document.createElement("p");
  notice.className = "notice notice-warning";
  words.append(...children);
  notice.append(words);
  document.querySelector("main .wrap")?.prepend(notice);
}

export function road() {
  const signIn = document.getElementById("form-connexion");
  if ("caches" in window) {
    document.addEventListener("submit", (event) => { if (event.target.getAttribute("action") === "/deconnexion") forget(); });
    if (signIn) forget();
  }
  const waits = left();
  if (!waits || document.querySelector("[data-road]")) return;
  const words = `${waits.count}\u00a0action${waits.count > 1 ? "s" : ""} notée${waits.count > 1 ? "s" : ""} sur la route atten${waits.count > 1 ? "dent" : "d"} d’être envoyée${waits.count > 1 ? "s" : ""}`;
  if (signIn) return say(`${words}. Elles partiront quand la personne qui les a notées ouvrira sa journée.`);
  if (document.querySelector("[data-account]")?.dataset.account !== waits.account) return;
  const link = document.createElement("a");
  link.href = waits.page;
  link.textContent = "Ouvrir la journée";
  say(`${words}. `, link);
}
