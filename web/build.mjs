// Makes the styles and scripts of the office (mitoyen), of the residents' sites (site), of the day on the road (road) and of the editor, and refuses to make them heavier than a poor network deserves.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "../src/Platform/wwwroot");
// Maps are on few pages: Leaflet weighs more than all the rest together. The editor is for whoever writes, on two pages of the office.
// The day on the road is kept on the phone once, and then opens without network: it may weigh a little more.
const budget = { css: 12_000, js: 5_000, "road.js": 5_500, "map.js": 45_000, "map.css": 5_000, "editor.js": 64_000 };
const targets = ["chrome109", "firefox115", "safari15.6"];

const style = (name) => sass.compile(join(here, `styles/${name}.scss`), {
  loadPaths: [join(here, "node_modules")],
  quietDeps: true,
  // Bootstrap 5.3 is written with @import and the old colour functions.
  silenceDeprecations: ["import", "global-builtin", "color-functions", "if-function"],
}).css;
const css = async (name) => (await esbuild.transform(style(name), { loader: "css", minify: true, target: targets })).code;
// Trix writes a <style> into the page, which our Content-Security-Policy refuses with noise on the console; its rules stand in styles/_editor.scss.
const trixWithoutStyle = {
  name: "trix-without-style",
  setup: (build) => build.onLoad({ filter: /trix\.esm\.min\.js$/ }, ({ path }) => {
    const text = readFileSync(join(dirname(path), "trix.esm.js"), "utf8"), write = "document.head.insertBefore(element, document.head.firstChild);";
    if (text.split(write).length !== 2) throw new Error("Trix writes its style in another way: look again.");
    return { contents: text.replace(write, ""), loader: "js" };
  }),
};
const js = async (name, define = {}) => (await esbuild.build({
  entryPoints: [join(here, `scripts/${name}.js`)], bundle: true, minify: true, format: "iife", target: targets, write: false, legalComments: "eof", define, plugins: [trixWithoutStyle],
})).outputFiles[0].text;

// Its pictures are of controls that we do not show.
const mapCss = async () => {
  const leaflet = readFileSync(join(here, "node_modules/leaflet/dist/leaflet.css"), "utf8").replace(/url\([^)]*\)/g, "none").replace(/behavior: [^;]*;/g, "");
  return (await esbuild.transform(leaflet + style("map"), { loader: "css", minify: true, target: targets, legalComments: "none" })).code;
};

mkdirSync(out, { recursive: true });
copyFileSync(join(here, "static/icon.svg"), join(out, "icon.svg"));
const made = [["mitoyen.css", await css("mitoyen")], ["mitoyen.js", await js("mitoyen")], ["site.css", await css("site")], ["site.js", await js("site")], ["editor.js", await js("editor")], ["road.js", await js("road")], ["map.css", await mapCss()], ["map.js", await js("map")], ["move.js", await js("move")]];
// The worker keeps what was made with it: another make is another version, and the old one's pages go.
const version = createHash("sha256").update(made.map(([, text]) => text).join("\0")).digest("hex").slice(0, 12);
made.push(["road-worker.js", await js("road-worker", { VERSION: JSON.stringify(version) })]);
for (const [name, text] of made) {
  const size = gzipSync(text, { level: 9 }).length;
  const most = budget[name] ?? budget[name.split(".")[1]];
  if (size > most) throw new Error(`${name} is ${size} bytes compressed, over its budget of ${most}`);
  writeFileSync(join(out, name), text);
  console.log(`${name}: ${text.length} bytes, ${size} compressed (budget ${most})`);
}
