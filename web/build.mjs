// Makes mitoyen.css and mitoyen.js, and refuses to make them heavier than a poor network deserves.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "../src/Platform/wwwroot");
const budget = { "mitoyen.css": 12_000, "mitoyen.js": 5_000 };

const compiled = sass.compile(join(here, "styles/mitoyen.scss"), {
  loadPaths: [join(here, "node_modules")],
  quietDeps: true,
  // Bootstrap 5.3 is written with @import and the old colour functions.
  silenceDeprecations: ["import", "global-builtin", "color-functions", "if-function"],
});
const targets = ["chrome109", "firefox115", "safari15.6"];
const css = await esbuild.transform(compiled.css, { loader: "css", minify: true, target: targets });
const js = await esbuild.build({
  entryPoints: [join(here, "scripts/mitoyen.js")], bundle: true, minify: true, format: "iife", target: targets, write: false, legalComments: "none",
});

mkdirSync(out, { recursive: true });
copyFileSync(join(here, "static/icon.svg"), join(out, "icon.svg"));
for (const [name, text] of [["mitoyen.css", css.code], ["mitoyen.js", js.outputFiles[0].text]]) {
  const size = gzipSync(text, { level: 9 }).length;
  if (size > budget[name]) throw new Error(`${name} is ${size} bytes compressed, over its budget of ${budget[name]}`);
  writeFileSync(join(out, name), text);
  console.log(`${name}: ${text.length} bytes, ${size} compressed (budget ${budget[name]})`);
}
