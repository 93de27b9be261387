// A form is sent once: the second press does nothing, and the button says that it is on its way.
const before = new Map();

function show(button) {
  if (!button?.dataset.busy || before.has(button)) return;
  before.set(button, [...button.childNodes]);
  button.replaceChildren(button.dataset.busy);
  button.setAttribute("aria-disabled", "true");
}

export function busy() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    // After the browser has read the form: a disabled button would not send its value.
    setTimeout(() => show(event.submitter));
  });
  // Back from the next page: the form can be sent again.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
    for (const [button, children] of before) {
      button.replaceChildren(...children);
      button.removeAttribute("aria-disabled");
    }
    before.clear();
  });
}
