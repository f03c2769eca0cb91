// A form with class "warn-leaving" asks before what was typed is left behind. One with a draft saves what is typed a moment
// after the last key, and is filled with it when it is opened again. Passwords are never part of it.
document.addEventListener('DOMContentLoaded', () => {
  const pause = 700;
  const unsent = new Set();
  window.addEventListener('beforeunload', e => { if (unsent.size) e.preventDefault(); });
  const savers = [];
  document.querySelectorAll('form.warn-leaving').forEach(form => {
    const place = form.querySelector('[data-draft]');
    const touched = () => unsent.add(form);
    form.addEventListener('input', touched);
    form.addEventListener('change', touched);
    form.addEventListener('submit', e => { if (!e.defaultPrevented) unsent.delete(form); });
    if (!place) return;
    const ticket = form.querySelector('input[name=draftTicket]').value;
    const seen = form.querySelector('input[type=hidden][name=version], input[type=hidden][name$=":version"]');
    const say = place.querySelector('[role=status]');
    const discard = place.querySelector('button');
    const ticks = one => one.type === 'checkbox' || one.type === 'radio';
    const inputs = () => [...form.elements].filter(one => one.name && !['hidden', 'password', 'submit', 'button', 'file', 'fieldset'].includes(one.type));
    const content = () => {
      const fields = {};
      inputs().forEach(one => {
        fields[one.name] ??= [];
        if (one.type === 'select-multiple') fields[one.name].push(...[...one.selectedOptions].map(o => o.value));
        else if (!ticks(one) || one.checked) fields[one.name].push(one.value);
      });
      return fields;
    };
    const same = fields => Object.entries(content()).every(([name, values]) => JSON.stringify(values) === JSON.stringify(fields[name] ?? []));
    const put = (one, values) => {
      if (one.type === 'select-multiple') [...one.options].forEach(o => { o.selected = values.includes(o.value); });
      else if (ticks(one)) one.checked = values.includes(one.value);
      else if (one.tagName !== 'SELECT' || [...one.options].some(o => o.value === (values[0] ?? ''))) one.value = values[0] ?? '';
    };
    // One field narrows what the next ones offer: they are filled when they have been asked for anew.
    const fill = async fields => {
      for (const name of new Set([...inputs().map(one => one.name), ...Object.keys(fields)])) {
        const named = inputs().filter(one => one.name === name);
        const before = named.map(one => one.value).join();
        named.forEach(one => put(one, fields[name] ?? []));
        const narrowing = named.find(one => 'narrows' in one.dataset);
        if (!narrowing || before === narrowing.value) continue;
        narrowing.dispatchEvent(new Event('change', { bubbles: true }));
        while (!PrimeFaces.ajax.Queue.isEmpty()) await new Promise(resolve => setTimeout(resolve, 20));
      }
    };
    // No browser knows nynorsk; figures are written as in bokmål.
    const at = (moment, style) => new Intl.DateTimeFormat(place.dataset.language === 'en' ? 'en-GB' : 'nb', style).format(new Date(moment));
    const call = (method, body) => fetch(place.dataset.draft, {
      method, body, redirect: 'manual', headers: { 'Greenwork-Draft': ticket, ...(seen && { 'Greenwork-Version': seen.value }), ...(body && { 'Content-Type': 'application/json' }) }
    });
    let timer, sending;
    let typed = 0;
    let saved = 0;
    const save = async () => {
      clearTimeout(timer);
      await sending;
      const now = typed;
      sending = call('POST', JSON.stringify(content())).then(async answer => {
        if (answer.ok) {
          saved = now;
          say.textContent = place.dataset.saved.replace('{0}', at((await answer.json()).savedAt, { timeStyle: 'short' }));
        } else {
          say.textContent = answer.type === 'opaqueredirect' ? place.dataset.expired : place.dataset.failed;
        }
      }).catch(() => { say.textContent = place.dataset.failed; }).finally(() => { sending = undefined; });
      await sending;
    };
    const changed = () => {
      typed++;
      clearTimeout(timer);
      timer = setTimeout(save, pause);
    };
    form.addEventListener('input', changed);
    form.addEventListener('change', changed);
    window.addEventListener('focus', () => { if (typed > saved) save(); });
    // A draft that is on its way must be there before the form that makes it needless.
    form.addEventListener('submit', e => {
      clearTimeout(timer);
      if (!sending) return;
      e.preventDefault();
      sending.finally(() => form.requestSubmit(e.submitter));
    });
    savers.push({ fresh: place.dataset.fresh === 'true', unsaved: () => typed > saved, save, page: place.dataset.page });
    discard.addEventListener('click', async () => {
      clearTimeout(timer);
      try { await call('DELETE'); } catch (e) { say.textContent = place.dataset.failed; return; }
      unsent.clear();
      location.assign(place.dataset.page);
    });
    const open = async () => {
      const answer = await call('GET').catch(() => undefined); // without a network there is none
      if (answer?.status !== 200 || typed) return;
      const draft = await answer.json();
      if (same(draft.fields)) return;
      await fill(draft.fields);
      const around = form.closest('details');
      if (around) around.open = true;
      const stale = draft.version && seen && draft.version !== seen.value;
      say.textContent = place.dataset.yours.replace('{0}', at(draft.savedAt, { dateStyle: 'short', timeStyle: 'short' })) + (stale ? ' ' + place.dataset.changed : '');
      discard.parentElement.hidden = false;
      if (stale) seen.value = draft.version;
    };
    if (place.dataset.fresh === 'true') open();
  });
  // Another language is the same page asked for anew: what was typed goes along.
  document.querySelectorAll('a[hreflang]').forEach(link => link.addEventListener('click', async e => {
    if (!savers.some(one => one.unsaved() || !one.fresh) && !unsent.size) return;
    e.preventDefault();
    await Promise.all(savers.filter(one => one.unsaved() || !one.fresh).map(one => one.save()));
    unsent.clear();
    const page = savers[0]?.page ?? location.pathname + location.search;
    location.assign(page + (page.includes('?') ? '&' : '?') + 'lang=' + link.hreflang);
  }));
});
