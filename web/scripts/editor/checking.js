// Says while one writes what the server would say when it is sent, half a second after the last key.
export function checking() {
  for (const field of document.querySelectorAll("textarea[data-check]")) {
    const place = document.createElement("div");
    place.className = "checks-said";
    place.setAttribute("role", "status");
    field.after(place);
    let wait, asked = 0;
    const ask = async () => {
      const mine = ++asked;
      try {
        const answer = await fetch(field.dataset.check, { method: "POST", body: new URLSearchParams({ body: field.value }) });
        if (answer.ok && mine === asked) show(place, await answer.json());
      } catch { /* Out of reach: the form itself says it when it is sent. */ }
    };
    const later = () => { clearTimeout(wait); wait = setTimeout(ask, 600); };
    field.addEventListener("input", later);
    if (field.value) later();
  }
}

function show(place, found) {
  const list = document.createElement("ul");
  for (const { sentence, isHint } of found) {
    const line = document.createElement("li");
    line.className = isHint ? "check-hint" : "check-fault";
    line.textContent = `${isHint ? "Conseil" : "À corriger"}\u00a0: ${sentence}`;
    list.append(line);
  }
  if (place.textContent !== list.textContent) place.replaceChildren(...(found.length ? [list] : []));
}
