// A running timer counts on in the page. The server told how many seconds had passed: the clock of the device is not trusted.
const two = (n) => String(n).padStart(2, "0");

export function ticking() {
  const timers = [...document.querySelectorAll("[data-ticking]")];
  if (timers.length === 0) return;
  const start = performance.now();
  const tick = () => {
    for (const timer of timers) {
      const s = Number(timer.dataset.ticking) + Math.floor((performance.now() - start) / 1000);
      timer.textContent = `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
    }
  };
  tick();
  setInterval(tick, 1000);
}
