// Makes the styles and scripts of the office (mitoyen) and of the residents' sites (site), and refuses to make them heavier than a poor network deserves.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "../src/Platform/wwwroot");
const budget = { css: 12_000, js: 5_000 };
const targets = ["chrome109", "firefox115", "safari15.6"];

const style = (name) => sass.compile(join(here, `styles/${name}.scss`), {
  loadPaths: [join(here, "node_modules")],
  quietDeps: true,
  // Bootstrap 5.3 is written with @import and the old colour functions.
  silenceDeprecations: ["import", "global-builtin", "color-functions", "if-function"],
}).css;
const css = async (name) => (await esbuild.transform(style(name), { loader: "css", minify: true, target: targets })).code;
const js = async (name) => (await esbuild.build({
  entryPoints: [join(here, `scripts/${name}.js`)], bundle: true, minify: true, format: "iife", target: targets, write: false, legalComments: "none",
})).outputFiles[0].text;

mkdirSync(out, { recursive: true });
copyFileSync(join(here, "static/icon.svg"), join(out, "icon.svg"));
for (const [name, text] of [["mitoyen.css", await css("mitoyen")], ["mitoyen.js", await js("mitoyen")], ["site.css", await css("site")], ["site.js", await js("site")]]) {
  const size = gzipSync(text, { level: 9 }).length;
  const most = budget[name.split(".")[1]];
  if (size > most) throw new Error(`${name} is ${size} bytes compressed, over its budget of ${most}`);
  writeFileSync(join(out, name), text);
  console.log(`${name}: ${text.length} bytes, ${size} compressed (budget ${most})`);
}
