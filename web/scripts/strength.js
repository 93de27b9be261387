// Says beside a new password what the form would answer, half a second after the last key.
export function strength() {
  for (const field of document.querySelectorAll("[data-strength]")) {
    const verdict = document.createElement("p");
    verdict.className = "strength";
    verdict.setAttribute("aria-live", "polite");
    field.after(verdict);
    let wait, asked = 0;
    field.addEventListener("input", () => {
      clearTimeout(wait);
      const mine = ++asked;
      if (!field.value) { verdict.textContent = ""; delete verdict.dataset.level; return; }
      wait = setTimeout(async () => {
        try {
          const answer = await fetch(field.dataset.strength, { method: "POST", body: new URLSearchParams({ password: field.value }) });
          if (!answer.ok || mine !== asked) return;
          const { level, sentence } = await answer.json();
          verdict.dataset.level = level;
          verdict.textContent = sentence;
        } catch { /* Out of reach: the form itself says it when it is sent. */ }
      }, 500);
    });
  }
}
