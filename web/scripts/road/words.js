// How an entry of the road is called.
const two = (n) => String(n).padStart(2, "0");

export const time = (iso) => {
  const at = new Date(iso);
  return `${at.getHours()}\u00a0h\u00a0${two(at.getMinutes())}`;
};

export const deedOf = (entry) => entry.action.split(":")[0];

const deeds = {
  arrivee: () => "Arrivée",
  faite: (e) => `Visite faite, ${e.time}`,
  note: (e) => `Note\u00a0: «\u00a0${e.text}\u00a0»`,
  photo: (e) => `Photo${e.fileName ? ` (${e.fileName})` : ""}`,
  reglee: (e) => `${e.title} réglée, ${e.time}`,
};

export const said = (entry) => `${time(entry.at)} · ${deeds[deedOf(entry)](entry)}`;

export const states = { waiting: "attend d’être envoyée", sent: "envoyée", refused: "refusée" };

export const count = (n, one, many) => `${n}\u00a0${n < 2 ? one : many}`;

export function element(name, props = {}, ...children) {
  const e = document.createElement(name);
  for (const [key, value] of Object.entries(props)) if (key === "className") e.className = value; else if (value !== null && value !== undefined) e.setAttribute(key, value);
  e.append(...children);
  return e;
}
