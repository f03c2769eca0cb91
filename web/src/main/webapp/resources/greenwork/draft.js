// A form with class "warn-leaving" asks before what was typed is left behind. One with a draft saves what is typed a moment
// after the last key, and is filled with it when it is opened again. Passwords are never part of it. Lines of a table that
// others write too (data-line) are kept one by one, and filled only upon what they were typed upon. A form with class
// "comes-back" leads to the page that it stands on: what is typed in the others is filled there again.
document.addEventListener('DOMContentLoaded', () => {
  const pause = 700;
  const patience = 5000;
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
    const brief = place.dataset.brief === 'true'; // a thing of minutes: nothing is saved while it is typed
    const say = place.querySelector('[role=status]');
    const discard = place.querySelector('button');
    const ticks = one => one.type === 'checkbox' || one.type === 'radio';
    const inputs = () => [...form.elements].filter(one => one.name && !['hidden', 'password', 'submit', 'button', 'file', 'fieldset'].includes(one.type));
    const plain = () => inputs().filter(one => !one.closest('[data-line]'));
    const values = those => {
      const fields = {};
      those.forEach(one => {
        fields[one.name] ??= [];
        if (one.type === 'select-multiple') fields[one.name].push(...[...one.selectedOptions].map(o => o.value));
        else if (!ticks(one) || one.checked) fields[one.name].push(one.value);
      });
      return fields;
    };
    // A line says what it was drawn upon: its version, then what stood in each of its fields. One that stands as it was
    // drawn is nobody's draft.
    const lines = () => [...form.querySelectorAll('[data-line]')];
    const was = line => line.querySelector('input[data-was]');
    const own = line => inputs().filter(one => line.contains(one));
    const version = upon => upon.split('|')[0];
    const differs = (typed, upon) => typed.map(one => one.trim()).join('|') !== upon.split('|').slice(1).join('|');
    let held = {}; // what was typed in lines that are not filled
    const content = () => {
      const touched = lines().filter(line => differs(own(line).map(one => one.value), was(line).value));
      const upon = Object.fromEntries(touched.map(line => [was(line).name, [was(line).value]]));
      return { ...held, ...values(plain()), ...values(touched.flatMap(own)), ...upon };
    };
    const same = fields => Object.entries(values(plain())).every(([name, typed]) => JSON.stringify(typed) === JSON.stringify(fields[name] ?? []));
    const put = (one, values) => {
      if (one.type === 'select-multiple') [...one.options].forEach(o => { o.selected = values.includes(o.value); });
      else if (ticks(one)) one.checked = values.includes(one.value);
      else if (one.tagName !== 'SELECT' || [...one.options].some(o => o.value === (values[0] ?? ''))) one.value = values[0] ?? '';
    };
    // One field narrows what the next ones offer: they are filled when they have been asked for anew.
    const fill = async fields => {
      for (const name of new Set([...plain().map(one => one.name), ...Object.keys(fields)])) {
        const named = plain().filter(one => one.name === name);
        const before = named.map(one => one.value).join();
        named.forEach(one => put(one, fields[name] ?? []));
        const narrowing = named.find(one => 'narrows' in one.dataset);
        if (!narrowing || before === narrowing.value) continue;
        narrowing.dispatchEvent(new Event('change', { bubbles: true }));
        while (!PrimeFaces.ajax.Queue.isEmpty()) await new Promise(resolve => setTimeout(resolve, 20));
      }
    };
    const spoken = typed => typed.filter(Boolean).map(one => [...form.querySelectorAll('[data-line] option')].find(o => o.value === one)?.textContent ?? one).join(' ');
    const beside = (line, text) => line.lastElementChild.append(Object.assign(document.createElement('p'), { className: 'hint', textContent: text }));
    // A draft's line, which may also be of a whole form that came late: untouched, filled, or held because somebody has
    // written since, or the line is gone. Answers with what is to be told of it.
    const fillLine = (fields, name) => {
      const key = name.split('was-')[1];
      const line = lines().find(one => was(one).name === name);
      const names = line ? own(line).map(one => one.name) : Object.keys(fields).filter(one => one !== name && one.endsWith(`-${key}`)).sort();
      const typed = names.map(one => fields[one]?.[0] ?? '');
      const upon = fields[name][0];
      if (!differs(typed, upon)) return {};
      if (line && !differs(typed, was(line).value)) return {};
      if (line && version(was(line).value) === version(upon)) {
        own(line).forEach(one => put(one, fields[one.name] ?? []));
        return { filled: true };
      }
      [...names, name].forEach(one => { held[one] = fields[one] ?? []; });
      if (line) beside(line, place.dataset.wrote.replace('{0}', spoken(typed)));
      return { left: `${key.split('-').reverse().join('.')} ${spoken(typed)}` };
    };
    const fillLines = fields => {
      const all = Object.keys(fields).filter(name => /(^|:)was-/.test(name)).map(name => fillLine(fields, name));
      return { filled: all.some(one => one.filled), left: all.map(one => one.left).filter(Boolean) };
    };
    // No browser knows nynorsk; figures are written as in bokmål.
    const at = (moment, style) => new Intl.DateTimeFormat(place.dataset.language === 'en' ? 'en-GB' : 'nb', style).format(new Date(moment));
    const call = (method, body) => fetch(place.dataset.draft, {
      method, body, redirect: 'manual', headers: { 'Greenwork-Draft': ticket, ...((seen || brief) && { 'Greenwork-Version': brief ? place.dataset.version : seen.value }), ...(body && { 'Content-Type': 'application/json' }) }
    });
    let timer, sending;
    const fresh = place.dataset.fresh === 'true';
    let typed = 0;
    let saved = fresh ? 0 : -1; // what was refused is nowhere but here
    if (brief && !fresh) touched();
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
      if (!brief) timer = setTimeout(save, pause);
    };
    form.addEventListener('input', changed);
    form.addEventListener('change', changed);
    window.addEventListener('focus', () => { if (typed > saved && !brief) save(); });
    // A draft that is on its way must be there before the form that makes it needless.
    form.addEventListener('submit', e => {
      clearTimeout(timer);
      if (!sending) return;
      e.preventDefault();
      sending.finally(() => form.requestSubmit(e.submitter));
    });
    if (!brief) savers.push({ form, unsaved: () => typed > saved, save });
    discard.addEventListener('click', async () => {
      clearTimeout(timer);
      try { await call('DELETE'); } catch (e) { say.textContent = place.dataset.failed; return; }
      unsent.delete(form);
      await leave(savers.filter(one => one.form !== form));
      location.assign(document.body.dataset.page);
    });
    const open = async () => {
      const answer = await call('GET').catch(() => undefined); // without a network there is none
      if (answer?.status !== 200 || typed) return;
      const draft = await answer.json();
      const when = at(draft.savedAt, { dateStyle: 'short', timeStyle: 'short' });
      if (brief && draft.version !== place.dataset.version) {
        say.textContent = place.dataset.outdated.replace('{0}', when);
        discard.parentElement.hidden = false;
        return;
      }
      const { filled, left } = fillLines(draft.fields);
      if (same(draft.fields) && !filled && !left.length) return;
      await fill(draft.fields);
      const around = form.closest('details');
      if (around) around.open = true;
      const stale = draft.version && seen && draft.version !== seen.value;
      say.textContent = place.dataset.yours.replace('{0}', when) + (stale ? ' ' + place.dataset.changed : '')
        + (left.length ? ' ' + place.dataset.unfilled.replace('{0}', left.join('; ')) : '');
      discard.parentElement.hidden = false;
      if (stale) seen.value = draft.version;
    };
    if (fresh) open();
  });
  const saveAll = those => Promise.all(those.filter(one => one.unsaved()).map(one => one.save()));
  // No draft holds a file or a password.
  const held = one => !one.unsaved() && ![...one.form.elements].some(e => ['file', 'password'].includes(e.type) && e.value);
  const release = those => those.filter(held).forEach(one => unsent.delete(one.form));
  const leave = async those => { await saveAll(those); release(those); };
  // A button of another form leaves this one behind with its draft, which is saved first if it is not. Where the page may
  // not draw it again, leaving it is asked about all the same.
  const waiting = new WeakSet();
  let passing;
  document.addEventListener('submit', e => {
    const { target, submitter } = e;
    const others = savers.filter(one => one.form !== target);
    if (waiting.has(target) || passing !== target && others.some(one => one.unsaved())) {
      e.preventDefault();
      e.stopImmediatePropagation();
      if (waiting.has(target)) return; // pressed once more
      waiting.add(target);
      Promise.race([saveAll(others), new Promise(done => { setTimeout(done, patience); })]).finally(() => {
        waiting.delete(target);
        passing = target;
        try { target.requestSubmit(submitter); } finally { passing = undefined; }
      });
    } else if (target.matches('.comes-back')) {
      release(others);
    }
  }, true);
  // Another language is the same page asked for anew: what was typed goes along.
  document.querySelectorAll('a[hreflang]').forEach(link => link.addEventListener('click', async e => {
    if (!savers.some(one => one.unsaved() || unsent.has(one.form))) return;
    e.preventDefault();
    await leave(savers);
    const { page } = document.body.dataset;
    location.assign(page + (page.includes('?') ? '&' : '?') + 'lang=' + link.hreflang);
  }));
});
