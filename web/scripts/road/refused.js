// What the server refused, with what was typed: changed and sent again, or thrown away.
import { put, remove } from "./store.js";
import { deedOf, element } from "./words.js";

function field(label, id, input) {
  return element("div", { className: "field" }, element("label", { className: "label", for: id }, label), input);
}

export function refused(entry, again) {
  const id = `route-${entry.n}`, inputs = {};
  const form = element("form", { className: "form road-refused", id, novalidate: "" });
  if (["faite", "reglee"].includes(deedOf(entry))) {
    inputs.time = element("input", { className: "input w-number", id: `${id}-time`, type: "text", autocomplete: "off", maxlength: "20" });
    form.append(field("Temps passé", `${id}-time`, inputs.time));
  }
  if (deedOf(entry) !== "photo") {
    inputs.text = element("textarea", { className: "input", id: `${id}-text`, rows: "3", maxlength: "2000" });
    form.append(field("Note", `${id}-text`, inputs.text));
  }
  for (const [name, input] of Object.entries(inputs)) input.value = entry[name] ?? "";
  const drop = element("button", { type: "button", className: "btn btn-quiet btn-small" }, "Ne pas la garder");
  drop.addEventListener("click", async () => { await remove(entry.n); again(); });
  form.append(element("div", { className: "form-actions" }, element("button", { type: "submit", className: "btn btn-secondary btn-small" }, "Corriger et renvoyer"), drop));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const typed = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.value]));
    await put({ ...entry, ...typed, state: "waiting", why: "" });
    again();
  });
  return form;
}
