// Forms of a stop: what is noted goes to the store of this device first, then to the server.
import { add } from "./store.js";
import { element } from "./words.js";

const wanted = {
  faite: ["Time", "Indiquez le temps passé."],
  reglee: ["Time", "Indiquez le temps passé."],
  note: ["Text", "Écrivez la note."],
  photo: ["File", "Choisissez une photo."],
};

function complain(form, field, sentence) {
  form.querySelector("[data-road-error]")?.remove();
  const input = form.elements[`Posted.${field}`], shell = input.closest(".field");
  const error = element("p", { className: "error", id: `${input.id}-error`, "data-road-error": "" }, sentence);
  input.before(error);
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", `${input.id}-error`);
  shell.classList.add("field-bad");
  input.focus();
}

function forgive(form) {
  form.querySelector("[data-road-error]")?.remove();
  for (const bad of form.querySelectorAll(".field-bad")) bad.classList.remove("field-bad");
  for (const input of form.querySelectorAll("[aria-invalid]")) input.removeAttribute("aria-invalid");
}

function entryOf(form, button, account) {
  const value = (name) => form.elements[`Posted.${name}`]?.value?.trim() ?? "";
  const deed = button.value.split(":")[0], file = deed === "photo" ? form.elements["Posted.File"].files[0] : null;
  return {
    key: crypto.randomUUID(), account, stop: form.dataset.stop, action: button.value, at: new Date().toISOString(), state: "waiting", why: "", page: location.pathname,
    time: ["faite", "reglee"].includes(deed) ? value("Time") : "", text: ["faite", "reglee", "note"].includes(deed) ? value("Text") : "",
    title: button.closest("[data-road-request]")?.querySelector("span")?.textContent.split(" (")[0] ?? "", file: file ?? null, fileName: file?.name ?? "",
  };
}

/** Fields that went away with the entry; the others stay as they were typed. */
function clear(form, entry) {
  if (entry.text) form.elements["Posted.Text"].value = "";
  if (entry.time) form.elements["Posted.Time"].value = "";
  if (entry.file) form.elements["Posted.File"].value = "";
}

export const isTyped = (form) => ["Text", "Time", "File"].some((name) => form.elements[`Posted.${name}`]?.value);

/** @param noted is told of each entry that is safe on this device. */
export function noteHere(account, noted) {
  for (const form of document.querySelectorAll("form.road-form")) {
    form.dataset.stop = form.elements["Posted.Stop"].value;
    let storeFails = false;
    form.addEventListener("submit", async (event) => {
      if (storeFails || !event.submitter?.value) return;
      event.preventDefault();
      forgive(form);
      const entry = entryOf(form, event.submitter, account), [field, sentence] = wanted[entry.action.split(":")[0]] ?? [];
      if (field && !(field === "File" ? entry.file : entry[field.toLowerCase()])) return complain(form, field, sentence);
      try {
        await add(entry);
      } catch {
        // A browser that keeps nothing (private window, full disk): the form goes the ordinary way.
        storeFails = true;
        return form.requestSubmit(event.submitter);
      }
      clear(form, entry);
      noted(entry);
    });
  }
}
