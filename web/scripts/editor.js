// Buttons for headings, lists and links over the plain text field, which stays the one that is sent. A text that the buttons could not keep whole stays in the plain field.
import Trix from "trix";
import { checking } from "./editor/checking.js";
import { paragraphs, isKeptWhole, wordsOf } from "./editor/keeping.js";
import { toolbar } from "./editor/toolbar.js";

const heading = (tagName) => ({ tagName, terminal: true, breakOnReturn: true, group: false });
Object.assign(Trix.config.blockAttributes, { heading1: heading("h2"), heading2: heading("h3") });
Trix.config.toolbar.getDefaultHTML = () => toolbar;

/** The plain field takes another id: the label, the problem on top of the form and the hint then lead to the editor. */
function dress(field) {
  const before = field.value;
  if (before && !before.includes("<")) field.value = paragraphs(before);
  if (!isKeptWhole(field.value)) return note(field, "Ce texte contient un tableau ou une autre mise en forme que les boutons ne savent pas garder\u00a0: il s’écrit ici en HTML.");
  // The label is read while it still leads to the field.
  const id = field.id, name = field.labels[0]?.firstChild?.textContent?.trim() || "Texte", editor = document.createElement("trix-editor");
  field.id = `${id}-html`;
  field.setAttribute("aria-label", `${name}, en HTML`);
  editor.id = id;
  editor.setAttribute("aria-label", name);
  editor.className = "input prose";
  editor.setAttribute("input", field.id);
  if (field.hasAttribute("aria-invalid")) editor.setAttribute("aria-invalid", field.getAttribute("aria-invalid"));
  const described = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((d) => d && d !== plainHint(field)?.id).join(" ");
  if (described) editor.setAttribute("aria-describedby", described);
  editor.addEventListener("trix-initialize", () => begin(field, editor, before), { once: true });
  field.before(editor);
  show(field, false);
}

const plainHint = (field) => field.parentElement.querySelector("[data-plain-hint]");

/** The plain field, with how one writes in it. */
function show(field, plain) {
  field.hidden = !plain;
  const hint = plainHint(field);
  if (hint) hint.hidden = !plain;
}

function begin(field, editor, before) {
  const bar = editor.toolbarElement, words = wordsOf(field.value);
  if (wordsOf(editor.value) !== words) return undress(field, editor, before);
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "Mise en forme");
  bar.setAttribute("aria-controls", editor.id);
  arrows(bar, editor);
  keys(bar, editor);
  pressed(bar);
  // For whoever listens to the field: the question before leaving, the checks.
  editor.addEventListener("trix-change", () => field.dispatchEvent(new Event("input", { bubbles: true })));
  editor.addEventListener("trix-file-accept", (event) => event.preventDefault());
  editor.addEventListener("trix-attachment-add", (event) => event.attachment.remove());
  // Tab leaves the editor, as it leaves every field.
  editor.parentElement.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && event.target === editor) event.stopPropagation();
    if (event.altKey && event.key === "F10") bar.querySelector("button[tabindex='0']").focus();
  }, { capture: true });
  bar.querySelector("[data-plain]").addEventListener("click", (event) => change(field, editor, event.currentTarget));
}

/** Writes in HTML, and back. */
function change(field, editor, button) {
  const plain = field.hidden;
  if (!plain && !isKeptWhole(field.value)) return note(field, "Les boutons ne sauraient pas garder ce texte entier\u00a0: il reste en HTML.");
  if (!plain) editor.editor.loadHTML(field.value);
  show(field, plain);
  editor.hidden = plain;
  button.setAttribute("aria-pressed", String(plain));
  for (const other of button.closest("trix-toolbar").querySelectorAll("button")) if (other !== button && !other.closest("[data-trix-dialog]")) other.disabled = plain;
  (plain ? field : editor).focus();
}

function undress(field, editor, before) {
  const id = editor.id;
  editor.toolbarElement.remove();
  editor.remove();
  field.id = id;
  field.value = before;
  show(field, true);
  field.removeAttribute("aria-label");
}

function note(field, sentence) {
  const said = field.parentElement.querySelector(".editor-note") ?? document.createElement("p");
  said.className = "hint editor-note";
  said.setAttribute("role", "status");
  said.textContent = sentence;
  field.before(said);
}

/** One stop of Tab for the whole bar; arrows go from button to button (ARIA, pattern “toolbar”). */
function arrows(bar, editor) {
  const buttons = [...bar.querySelectorAll("[data-bar] button")];
  const stop = (button) => buttons.forEach((b) => { b.tabIndex = b === button ? 0 : -1; });
  stop(buttons[0]);
  bar.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement);
    if (event.key === "Escape" && at >= 0) return editor.focus();
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (at < 0 || !(step || event.key === "Home" || event.key === "End")) return;
    event.preventDefault();
    const open = buttons.filter((b) => !b.disabled);
    const next = step ? open[(open.indexOf(buttons[at]) + step + open.length) % open.length] : event.key === "Home" ? open[0] : open.at(-1);
    stop(next);
    next.focus();
  });
}

/** Trix acts on the mouse alone; a button pressed with the keyboard acts as well, and the writing goes on where it was. */
function keys(bar, editor) {
  let range = [0, 0];
  editor.addEventListener("trix-selection-change", () => { range = editor.editor.getSelectedRange(); });
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (event.detail !== 0 || !button || button.matches("[data-plain]")) return;
    if (!button.closest("[data-trix-dialog]")) {
      const kept = range;
      editor.focus();
      editor.editor.setSelectedRange(kept);
    }
    button.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));
  }, { capture: true });
}

/** Says aloud what the colour of a button says to the eye. */
function pressed(bar) {
  const say = () => { for (const b of bar.querySelectorAll("button[data-trix-attribute]")) b.setAttribute("aria-pressed", String(b.classList.contains("trix-active"))); };
  new MutationObserver(say).observe(bar, { subtree: true, attributeFilter: ["class"] });
  say();
}

for (const field of document.querySelectorAll("textarea[data-editor]")) dress(field);
checking();
