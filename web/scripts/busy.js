// A form is sent once: the second press does nothing, and the button says that it is on its way.
export function busy() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    const button = event.submitter;
    // After the browser has read the form: a disabled button would not send its value.
    setTimeout(() => {
      if (!button?.dataset.busy) return;
      button.dataset.label = button.innerHTML;
      button.textContent = button.dataset.busy;
      button.setAttribute("aria-disabled", "true");
    });
  });
  // Back from the next page: the form can be sent again.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    for (const form of document.querySelectorAll("form[data-sent]")) {
      delete form.dataset.sent;
      for (const button of form.querySelectorAll("[data-label]")) {
        button.innerHTML = button.dataset.label;
        button.removeAttribute("aria-disabled");
      }
    }
  });
}
