// Judges pages as Lighthouse judges them on a telephone: node lighthouse.mjs CHROMIUM RUNS URL…  Writes one JSON array to standard output.
// Lighthouse's own advice against noise (docs/variability.md): several runs. A page is run again only while its performance is below 100;
// the other categories do not depend on the machine and must be whole in every run.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [chromium, most, ...urls] = process.argv.slice(2);
const chromeFlags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const categories = ["performance", "accessibility", "best-practices", "seo"];

const browser = await launch({ chromePath: chromium, chromeFlags, logLevel: "silent" });
const judged = [];
try {
  for (const url of urls) {
    const runs = [];
    for (let tries = 0; tries < Number(most) && !runs.some((run) => run.performance === 100); tries++) {
      const run = await judge(url, tries === Number(most) - 1);
      if (run) runs.push(run);
    }
    judged.push({ url, runs });
  }
} finally {
  await browser.kill();
}
console.log(JSON.stringify(judged));

// Null where the recording of the trace failed, which says nothing of the page and for which Lighthouse asks to be run again; any other fault, and the last try, throws.
async function judge(url, isLast) {
  // The defaults of Lighthouse: a phone of 412 px, a slow 4G and a processor four times slower, both simulated.
  const { lhr } = await lighthouse(url, { port: browser.port, logLevel: "silent", output: "json", onlyCategories: categories, disableFullPageScreenshot: true });
  if (lhr.runtimeError?.code === "NO_NAVSTART" && !isLast) return null;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const run = Object.fromEntries(categories.map((name) => [camel(name), Math.round(lhr.categories[name].score * 100)]));
  run.faults = categories.flatMap((name) => lhr.categories[name].auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1).map(({ id }) => `${id}: ${lhr.audits[id].displayValue ?? lhr.audits[id].title} ${told(lhr.audits[id])}`));
  return run;
}

function camel(name) {
  return name.replace(/-(.)/, (_, letter) => letter.toUpperCase());
}

function told(audit) {
  return (audit.details?.items ?? []).slice(0, 3).map((item) => item.node?.snippet ?? item.url ?? item.description ?? "").join(" ");
}
