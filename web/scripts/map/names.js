// Names beside their numbers, as in the drawing that stands where there is no script: never over another name, over another number only where nothing else is free.
// A name for which there is no room is left out; it comes back when the map is enlarged, and the list beside the map has all names.
const radius = 14, near = radius + 4, aslant = radius * 0.7 + 4;

const places = (w, h) => [
  ["top", 0, -near], ["bottom", 0, near], ["right", near, 0], ["left", -near, 0],
  ...[-aslant - h / 2, aslant + h / 2].flatMap((y) => [["right", aslant, y], ["left", -aslant, y]]),
].map(([direction, x, y]) => ({ direction, offset: [x, y], left: { top: -w / 2, bottom: -w / 2, right: x, left: x - w }[direction], top: { top: y - h, bottom: y, right: y - h / 2, left: y - h / 2 }[direction] }));

const over = (a, b) => Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

function boxes(at, name) {
  const w = name.offsetWidth, h = name.offsetHeight;
  return places(w, h).map((p) => ({ ...p, left: at.x + p.left, right: at.x + p.left + w, top: at.y + p.top, bottom: at.y + p.top + h }));
}

/** @param stops the numbered markers, each with its name as a permanent tooltip */
export function placeNames(shown, stops) {
  const { x: width, y: height } = shown.getSize(), taken = [];
  const points = stops.map((s) => shown.latLngToContainerPoint(s.getLatLng()));
  const numbers = points.map(({ x, y }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  for (const [i, stop] of stops.entries()) {
    const tooltip = stop.getTooltip(), name = tooltip.getElement();
    if (!name?.offsetWidth) continue;
    const [best] = boxes(points[i], name)
      .filter((b) => b.left >= 0 && b.top >= 0 && b.right <= width && b.bottom <= height && taken.every((t) => over(t, b) === 0))
      .map((box) => ({ box, covered: numbers.reduce((sum, n) => sum + over(n, box), 0) }))
      .sort((a, b) => a.covered - b.covered);
    name.style.visibility = best ? "" : "hidden";
    if (!best) continue;
    taken.push(best.box);
    Object.assign(tooltip.options, { direction: best.box.direction, offset: best.box.offset });
    tooltip.update();
  }
}
