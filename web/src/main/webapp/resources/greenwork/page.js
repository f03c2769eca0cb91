// A button with data-print prints the page.
document.addEventListener('click', e => { if (e.target.closest('[data-print]')) window.print(); });
// A form with class "warn-leaving" asks before its content is lost.
(() => {
  let changed = false;
  document.addEventListener('input', e => { if (e.target.closest('form.warn-leaving')) changed = true; });
  document.addEventListener('submit', () => { changed = false; });
  window.addEventListener('beforeunload', e => { if (changed) e.preventDefault(); });
})();
