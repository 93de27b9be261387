// Closing the day needs the network. Without it nothing is lost: what was typed stays on this device, the page says so beside the button and offers it again.
import { element } from "./words.js";

const key = "mitoyen-cloture", fields = ["Kilometres", "Driven"], patience = 20_000;

function memory() {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

function remember(page, typed) {
  const all = memory();
  if (typed) all[page] = typed; else delete all[page];
  try {
    localStorage.setItem(key, JSON.stringify(all));
  } catch { /* nothing is remembered between pages */ }
}

const says = {
  offline: ["warning", "Pas de réseau\u00a0: la journée n’est pas encore close. Ce que vous avez écrit ici est gardé sur cet appareil\u202f; le bouton servira quand le réseau reviendra."],
  unreached: ["warning", "Le serveur ne répond pas\u00a0: la journée n’est pas encore close. Ce que vous avez écrit ici est gardé sur cet appareil\u202f; essayez de nouveau dans un instant."],
  waiting: ["warning", "La journée n’est pas encore close\u00a0: des actions notées sur la route doivent partir d’abord. Ce que vous avez écrit ici est gardé sur cet appareil."],
  ready: ["info", "Le réseau est là et tout est envoyé\u00a0: vous pouvez clore la journée."],
};

/** "done": the server has it; "open": it has something to say about it; "unreached". */
async function post(form) {
  const patient = new AbortController(), timer = setTimeout(() => patient.abort(), patience);
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual", signal: patient.signal });
    // A day that is closed already was closed by an answer that was lost on the way.
    if (answer.type === "opaqueredirect" || answer.status === 409) return "done";
    return answer.status >= 500 ? "unreached" : "open";
  } catch {
    return "unreached";
  } finally {
    clearTimeout(timer);
  }
}

/** @returns what tells this form that the network or the waiting actions changed. */
export function keepClosing(account, state, sendNow) {
  const form = document.getElementById("form-cloture"), page = location.pathname;
  if (!form) {
    remember(page, null);
    return () => {};
  }
  const input = (name) => form.elements[`Posted.${name}`], place = element("div", { role: "status", "data-road-closing": "" });
  let plain = false, failed = false;
  form.querySelector(".form-actions").before(place);
  const kept = memory()[page];
  if (kept?.account === account) for (const name of fields) input(name).value = kept[name] ?? input(name).value;

  const why = () => (!navigator.onLine ? "offline" : state.waiting || state.refusals ? "waiting" : failed ? "unreached" : "ready");
  const show = () => {
    const [kind, text] = says[why()];
    place.replaceChildren(...(memory()[page]?.account === account ? [element("div", { className: `notice notice-${kind}` }, element("div", {}, element("p", {}, text)))] : []));
  };
  form.addEventListener("submit", async (event) => {
    if (plain) return;
    event.preventDefault();
    failed = false;
    remember(page, { account, ...Object.fromEntries(fields.map((name) => [name, input(name).value])) });
    if (why() !== "ready") {
      show();
      sendNow();
      return;
    }
    const outcome = await post(form);
    if (outcome === "done") location.href = page;
    else if (outcome === "open") {
      // The ordinary way shows what the server says.
      plain = true;
      remember(page, null);
      form.requestSubmit();
    } else {
      failed = true;
      show();
    }
  });
  addEventListener("online", () => { failed = false; show(); });
  addEventListener("offline", show);
  show();
  return show;
}
