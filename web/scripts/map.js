// The drawn map of the rounds becomes one to move and enlarge. It reads the drawing, which stays where there is no script; tiles come only from where the operator says.
import { circleMarker, divIcon, latLngBounds, map, marker, polyline, tileLayer, Browser } from "leaflet/dist/leaflet-src.esm.js";
import { placeNames } from "./map/names.js";

const at = (e) => [Number(e.dataset.lat), Number(e.dataset.lon)];

function layers(drawing) {
  const places = [...drawing.querySelectorAll(".place[data-lat]")].map((p) => circleMarker(at(p), { radius: 4, className: "place", stroke: false, fillOpacity: 1 }).bindTooltip(p.dataset.name));
  const ways = [...drawing.querySelectorAll("polyline[data-points]")].map((w, i) =>
    polyline(w.dataset.points.split(" ").map((p) => p.split(",").map(Number)), { className: `way way-${i % 5}`, weight: 4 }).bindTooltip(w.dataset.way, { sticky: true }));
  const stops = [...drawing.querySelectorAll(".stop[data-lat]")].map((s) =>
    marker(at(s), { icon: divIcon({ className: `round-stop round-stop-${s.dataset.index % 5}`, html: s.dataset.number, iconSize: [28, 28] }), keyboard: false })
      .bindTooltip(s.dataset.name, { permanent: true, direction: "top", className: "round-name" }));
  return [places, ways, stops];
}

function draw(figure) {
  const drawing = figure.querySelector("svg"), [places, ways, stops] = layers(drawing);
  if (places.length + stops.length === 0) return;
  const frame = document.createElement("div");
  frame.className = "map-frame";
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", drawing.getAttribute("aria-label"));
  drawing.replaceWith(frame);
  const tiles = figure.dataset.tiles;
  // A finger that scrolls the page is not caught by the map: two fingers move it.
  const shown = map(frame, { zoomControl: false, attributionControl: Boolean(tiles), scrollWheelZoom: false, dragging: !Browser.mobile, zoomSnap: 0.25, maxZoom: 17 });
  if (tiles) {
    shown.attributionControl.setPrefix(false);
    tileLayer(tiles, { attribution: figure.dataset.attribution, maxZoom: 17, referrerPolicy: "origin" }).addTo(shown);
  }
  for (const layer of [...places, ...ways, ...stops]) layer.addTo(shown);
  const bounds = latLngBounds([...(stops.length ? stops : places).map((s) => s.getLatLng()), ...ways.flatMap((w) => w.getLatLngs())]);
  shown.fitBounds(bounds, { padding: [36, 36] });
  // A drawing with a tooltip would take the Tab key, dozens of times and without a name: the map is one stop, what it shows is told beside it.
  for (const path of frame.querySelectorAll("path")) path.setAttribute("tabindex", "-1");
  placeNames(shown, stops);
  shown.on("zoomend moveend resize", () => placeNames(shown, stops));
  zoom(shown);
  shown.on("focus", () => shown.scrollWheelZoom.enable()).on("blur", () => shown.scrollWheelZoom.disable());
}

function zoom(shown) {
  const buttons = document.createElement("div");
  buttons.className = "map-zoom";
  for (const [sign, label, act] of [["+", "Agrandir la carte", () => shown.zoomIn(1)], ["−", "Réduire la carte", () => shown.zoomOut(1)]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-secondary btn-small";
    button.textContent = sign;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", act);
    buttons.append(button);
  }
  shown.getContainer().after(buttons);
}

for (const figure of document.querySelectorAll("[data-round-map]")) draw(figure);
