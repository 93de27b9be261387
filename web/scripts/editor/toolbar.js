// Words in place of icons: nobody guesses, screen readers and magnifiers included.
const button = (label, extra, key = "") => `<button type="button" class="btn btn-secondary btn-small" ${extra}${key ? ` data-trix-key="${key}" title="${label} (Ctrl+${key.toUpperCase()})"` : ""}>${label}</button>`;
const mark = (label, attribute, key) => button(label, `data-trix-attribute="${attribute}"`, key);

export const toolbar = `
<div class="editor-bar" data-bar>
  ${mark("Intertitre", "heading1")}${mark("Sous-intertitre", "heading2")}${mark("Gras", "bold", "b")}${mark("Italique", "italic", "i")}
  ${button("Lien", 'data-trix-attribute="href" data-trix-action="link"', "k")}${mark("Liste", "bullet")}${mark("Liste numérotée", "number")}${mark("Citation", "quote")}
  ${button("Annuler", 'data-trix-action="undo"', "z")}${button("Rétablir", 'data-trix-action="redo"')}${button("HTML", 'data-plain aria-pressed="false"')}
</div>
<div data-trix-dialogs>
  <div class="editor-link" data-trix-dialog="href" data-trix-dialog-attribute="href">
    <label for="editor-link-address">Adresse du lien</label>
    <input class="input" id="editor-link-address" type="text" inputmode="url" name="href" autocomplete="off" spellcheck="false" data-trix-validate-href required data-trix-input>
    <div class="row"><button type="button" class="btn btn-secondary btn-small" data-trix-method="setAttribute">Poser le lien</button>
    <button type="button" class="btn btn-quiet btn-small" data-trix-method="removeAttribute">Enlever le lien</button></div>
  </div>
</div>`;
