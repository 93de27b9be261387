// What the buttons can write; the rest of what the server allows (tables, abbreviations, languages) they would lose.
const kept = new Set(["H2", "H3", "P", "DIV", "BR", "UL", "OL", "LI", "A", "STRONG", "B", "EM", "I", "BLOCKQUOTE"]);

const read = (html) => new DOMParser().parseFromString(html, "text/html").body;

export const isKeptWhole = (html) => [...read(html).querySelectorAll("*")].every((e) => kept.has(e.tagName) && [...e.attributes].every((a) => e.tagName === "A" && a.name === "href"));

/** The words of a text, whatever stands around them. */
export const wordsOf = (html) => read(html.replace(/<(\/?(p|div|li|h[1-6]|blockquote|ul|ol)|br)\b/gi, " <$1")).textContent.replace(/[\s\ufeff]+/g, " ").trim();

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Plain text, as the server reads it: an empty line parts paragraphs. */
export const paragraphs = (text) => text.split(/\r?\n(?:[ \t]*\r?\n)+/).map((p) => p.trim()).filter(Boolean).map((p) => `<p>${escaped(p).replace(/\r?\n/g, "<br>")}</p>`).join("");
