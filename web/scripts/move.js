// A visit is moved by dragging its handle, or by choosing in a list (keyboard, finger). Both say what a place breaks or costs before anything is changed.
import { drag } from "./move/dragging.js";
import { choose } from "./move/choosing.js";

const tried = new Map();

/** What every place of the week says; asked once for each visit. */
function ask(link) {
  const url = new URL(link.href);
  if (!tried.has(url.href)) {
    const question = fetch(`${url.pathname}/essais${url.search}`).then(async (answer) => {
      if (answer.ok) return answer.json();
      throw new Error(answer.headers.get("content-type")?.startsWith("text/plain") ? await answer.text() : "Le serveur ne répond pas.");
    });
    question.catch(() => tried.delete(url.href));
    tried.set(url.href, question);
  }
  return tried.get(url.href);
}

/** The same form as on the page that moves without script. */
function send(link, version, slot) {
  const form = document.createElement("form");
  form.method = "post";
  form.action = link.href;
  for (const [name, value] of [["_handler", "deplacer"], ["Posted.Version", version], ["Posted.To", slot]]) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name, value });
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}

for (const link of document.querySelectorAll("a[data-move]")) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(link, ask, send);
  });
  drag(link, ask, send);
}
