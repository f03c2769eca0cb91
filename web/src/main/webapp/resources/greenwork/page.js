// A button with data-print prints the page.
document.addEventListener('click', e => { if (e.target.closest('[data-print]')) window.print(); });
// A form that was sent is not sent again by a second click; an answer that is a file leaves the page standing.
(() => {
  const pause = 3000;
  document.addEventListener('submit', e => {
    if (e.defaultPrevented) return;
    if (e.target.dataset.sent) { e.preventDefault(); return; }
    e.target.dataset.sent = 'yes';
    setTimeout(() => delete e.target.dataset.sent, pause);
  });
})();
// In another language the same is looked for again: what is looked for stands in no address.
document.addEventListener('click', e => {
  const link = e.target.closest('a[hreflang]');
  const form = document.querySelector('form.seek');
  if (!link || !form?.q.defaultValue || !location.pathname.endsWith('/search')) return;
  e.preventDefault();
  form.q.value = form.q.defaultValue;
  form.action = link.href;
  form.submit();
});
// A day is typed as 31.12.2026; the button beside it opens the browser's own calendar.
(() => {
  const two = text => text.padStart(2, '0');
  const iso = typed => { const d = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed.trim()); return d ? `${d[3]}-${two(d[2])}-${two(d[1])}` : typed.trim(); };
  const add = input => {
    const picker = Object.assign(document.createElement('input'), { type: 'date', className: 'picker', tabIndex: -1 });
    picker.setAttribute('aria-hidden', 'true');
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'calendar', title: input.dataset.day });
    button.setAttribute('aria-label', input.dataset.day);
    button.addEventListener('click', () => { picker.value = iso(input.value); picker.showPicker(); });
    picker.addEventListener('change', () => {
      input.value = picker.value.split('-').reverse().join('.');
      ['input', 'change'].forEach(kind => input.dispatchEvent(new Event(kind, { bubbles: true })));
      input.focus();
    });
    const around = Object.assign(document.createElement('span'), { className: 'day' });
    // Whoever has begun to type, on a slow network, goes on where they were: a field that is moved loses the focus.
    const typing = document.activeElement === input && [input.selectionStart, input.selectionEnd];
    input.replaceWith(around);
    around.append(input, button, picker);
    if (typing) { input.focus(); input.setSelectionRange(...typing); }
  };
  const all = () => document.querySelectorAll('input[data-day]:not(.day > input, [readonly])').forEach(add);
  document.addEventListener('DOMContentLoaded', () => {
    all();
    new MutationObserver(all).observe(document.getElementById('main'), { childList: true, subtree: true });
  });
})();
// On a phone the menu is folded away behind its button; without scripts it stands open.
document.addEventListener('DOMContentLoaded', () => {
  const button = document.querySelector('[data-menu]');
  if (!button) return;
  const fold = folded => { button.closest('.top').classList.toggle('folded', folded); button.setAttribute('aria-expanded', !folded); };
  button.addEventListener('click', () => fold(button.getAttribute('aria-expanded') === 'true'));
  fold(true);
});
// Where there is no room beside the list, its filters are folded away behind a button; without scripts they stand open.
document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('.with-filters > .filters').forEach(filters => {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'secondary unfold', textContent: filters.getAttribute('aria-label') });
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => button.setAttribute('aria-expanded', button.getAttribute('aria-expanded') === 'false'));
  filters.before(button);
}));
// While something runs, what is said of it is fetched anew; when it has ended, the whole page is.
(() => {
  const watch = () => {
    const said = document.querySelector('[data-watch=yes]');
    if (!said) return;
    setTimeout(async () => {
      const answer = await fetch(location.href).catch(() => null);
      if (!answer || !answer.ok) { watch(); return; }
      const now = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-watch=yes]');
      if (!now) { location.reload(); return; }
      said.replaceChildren(...now.childNodes);
      watch();
    }, 2000);
  };
  document.addEventListener('DOMContentLoaded', watch);
})();
// What is wrong with a field is tied to it, and the first such field is where one goes on after the page was sent.
(() => {
  let count = 0;
  const fieldsIn = place => [place, ...place.querySelectorAll('*')].filter(one => one.matches('input:not([type=hidden], .picker), select, textarea'));
  const before = error => {
    for (let one = error.previousElementSibling; one; one = one.previousElementSibling) if (fieldsIn(one).length) return fieldsIn(one);
    return [];
  };
  const tie = () => {
    const found = [];
    document.querySelectorAll('#main .error').forEach(error => {
      const around = error.closest('.field, td');
      const fields = around ? fieldsIn(around) : before(error);
      if (!error.textContent.trim() || !fields.length) return;
      error.id ||= `error-${++count}`;
      fields.forEach(field => {
        const described = (field.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
        if (!described.includes(error.id)) field.setAttribute('aria-describedby', [...described, error.id].join(' '));
        if (field.type !== 'radio') field.setAttribute('aria-invalid', 'true');
      });
      found.push(fields[0]);
    });
    return found;
  };
  document.addEventListener('DOMContentLoaded', () => {
    tie()[0]?.focus();
    new MutationObserver(tie).observe(document.getElementById('main'), { childList: true, subtree: true });
  });
})();
