// The month's grid by keyboard: arrows move, a letter sets a code, digits are hours, Delete empties, Shift and right arrow
// fill to the right, Ctrl+Z takes back. Every day is saved as it is written, one after the other.
document.addEventListener('DOMContentLoaded', () => {
  const table = document.getElementById('att');
  if (!table) return;
  const codes = JSON.parse(table.dataset.codes);
  const byLetter = Object.fromEntries(Object.entries(codes).map(([code, one]) => [one.letter, code]));
  const said = document.getElementById('att-said');
  const about = document.getElementById('att-note');
  const rows = [...table.tBodies[0].rows].map(row => [...row.querySelectorAll('td[role=gridcell]')]);
  const undo = [];
  const LONGEST = 20000; // on a dead connection nothing else could be saved
  let queue = Promise.resolve();
  let here;

  const row = cell => cell.parentElement;
  const name = cell => row(cell).querySelector('a').textContent;
  const at = cell => [rows.findIndex(one => one.includes(cell)), row(cell).cells && [...row(cell).querySelectorAll('td[role=gridcell]')].indexOf(cell)];
  const day = cell => `${table.dataset.month}-${String(at(cell)[1] + 1).padStart(2, '0')}`;
  const shown = quarters => String(quarters / 4).replace('.', ',');
  // No browser knows nynorsk: the names of the days are the page's, those of the months are as in bokmål.
  const names = table.dataset.days.split(' ');
  const date = new Intl.DateTimeFormat(table.dataset.language === 'en' ? 'en-GB' : 'nb', { day: 'numeric', month: 'long' });
  const dated = moment => `${names[(moment.getDay() + 6) % 7]} ${date.format(moment)}`;
  const answered = cell => cell.dataset.c && cell.dataset.c !== 'NOT_REGISTERED';
  const past = cell => day(cell) <= table.dataset.today;

  // What is to be known of a day besides what stands in it.
  const note = cell => [cell.dataset.k, cell.dataset.n, cell.classList.contains('clash') && table.dataset.clash].filter(Boolean).join(' ');
  const words = cell => {
    const value = cell.dataset.h ? `${shown(cell.dataset.h)} ${table.dataset.hours}` : answered(cell) ? codes[cell.dataset.c].name : cell.classList.contains('miss') ? table.dataset.missing : table.dataset.empty;
    return [name(cell), dated(new Date(`${day(cell)}T12:00`)), value, cell.dataset.k, cell.dataset.n].filter(Boolean).join(', ');
  };
  // The line above the grid says what became of the last that was typed, and is read aloud when it is written; what is to be
  // known of the day one is on stands below it, and is read with the day.
  const keys = said.textContent;
  let noted = false;
  // How often a day was not saved, now and when a key or button was last pressed; and the cell of which that is told.
  let failures = 0;
  let seen = 0;
  let toldOf;
  const say = (text, wrong, cell) => {
    said.textContent = text;
    said.classList.toggle('wrong', !!wrong);
    toldOf = wrong ? cell : undefined;
  };
  const fail = (text, cell) => {
    failures += 1;
    say(text, true, cell);
  };
  const show = () => {
    const text = note(here);
    about.textContent = text ? `${dated(new Date(`${day(here)}T12:00`))}: ${text}` : '';
  };
  const label = cell => cell.setAttribute('aria-label', [words(cell), cell.classList.contains('clash') && table.dataset.clash].filter(Boolean).join(', '));
  const stand = cell => {
    if (here) here.tabIndex = -1;
    here = cell;
    noted = true;
    cell.tabIndex = 0;
    label(cell);
    show();
  };
  const go = cell => {
    if (!cell) return;
    stand(cell);
    cell.focus();
  };
  // Sheets that can be sent with others, as the server counts them: over, no day missing, and something in them.
  const send = document.getElementById('att-ready');
  const isReady = cells => row(cells[0]).dataset.unseen && !cells.some(cell => cell.classList.contains('miss')) && cells.some(cell => answered(cell) && cell.dataset.c !== 'NOT_A_DAY');
  const count = () => {
    const ready = rows.filter(isReady).length;
    send.hidden = !ready;
    send.querySelector('.ui-button-text').textContent = send.dataset.text.replace('{0}', ready);
  };
  const sums = tr => {
    const cells = [...tr.querySelectorAll('td[role=gridcell]')];
    tr.querySelector('.hours').textContent = shown(cells.reduce((sum, cell) => sum + Number(cell.dataset.h || 0), 0));
    tr.querySelector('.missing').textContent = cells.filter(cell => cell.classList.contains('miss')).length || '–';
    count();
  };
  // A cell in which somebody is typing keeps the field; what it is to show comes when they leave it.
  const typing = new Map();
  const write = (cell, text) => { if (typing.has(cell)) typing.set(cell, text); else cell.textContent = text; };
  const draw = (cell, stands) => {
    cell.dataset.c = stands.code === 'NOT_REGISTERED' ? '' : stands.code;
    cell.dataset.h = stands.quarters ?? '';
    if (stands.version !== undefined) cell.dataset.v = stands.version;
    write(cell, stands.quarters !== undefined ? shown(stands.quarters) : answered(cell) ? codes[stands.code].letter : '');
    cell.classList.remove('away', 'bad', 'miss', 'implied', 'unsaved');
    if (answered(cell) && codes[stands.code].css) cell.classList.add(codes[stands.code].css);
    if (!answered(cell) && cell.dataset.q > 0 && past(cell)) cell.classList.add('miss');
    label(cell);
    sums(row(cell));
  };
  // It is saved upon what the farm and a notice say: they ask nothing any more.
  const settle = cell => {
    cell.removeAttribute('data-n');
    cell.classList.remove('clash');
    cell.title = note(cell);
    label(cell);
    if (cell === here) show();
  };
  const state = cell => ({ code: cell.dataset.c || 'NOT_REGISTERED', ...(cell.dataset.h && { quarters: Number(cell.dataset.h) }) });

  const post = async (cell, wanted) => {
    const limit = new AbortController();
    setTimeout(() => limit.abort(), LONGEST);
    const answer = await fetch(table.dataset.url, {
      method: 'POST', redirect: 'manual', signal: limit.signal, headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ placement: row(cell).dataset.p, day: day(cell), code: wanted.code, hours: wanted.quarters === undefined ? '' : String(wanted.quarters / 4), seen: Number(cell.dataset.v), farmSeen: Number(cell.dataset.f) })
    });
    if (answer.type === 'opaqueredirect') throw new Error(table.dataset.expired);
    return [answer, await answer.json()];
  };
  // What is typed while a day is being saved waits for its turn: what the server knows of the cell, how many have been
  // typed, and how often it was refused, which drops those that were typed upon what was not there.
  const known = new WeakMap();
  const knowing = cell => {
    if (!known.has(cell)) known.set(cell, { stands: state(cell), typed: 0, refusals: 0 });
    return known.get(cell);
  };
  const refused = (cell, of, told) => {
    of.refusals += 1;
    if (told.stands) of.stands = { code: told.stands.code, ...(told.stands.quarters !== undefined && { quarters: told.stands.quarters }) };
    draw(cell, told.stands ?? of.stands);
    of.why = [told.message, told.stands && table.dataset.stands, words(cell)].filter(Boolean).join(' ');
    fail(of.why, cell);
  };
  const save = (cell, wanted, remember = true) => {
    if (row(cell).dataset.locked) { say(table.dataset.locked, true); return; }
    const of = knowing(cell);
    const number = of.typed += 1;
    toldOf = undefined;
    const refusals = of.refusals;
    draw(cell, wanted);
    cell.classList.add('saving');
    queue = queue.then(async () => {
      if (of.refusals !== refusals) return;
      try {
        const [answer, told] = await post(cell, wanted);
        if (!answer.ok) { refused(cell, of, told); return; }
        if (remember) undo.push([cell, of.stands]);
        of.stands = wanted;
        cell.dataset.v = told.version;
        if (of.typed === number) draw(cell, wanted);
        settle(cell);
        if (!toldOf || toldOf === cell) say(table.dataset.saved.replace('{0}', new Date().toTimeString().slice(0, 5)) + ' ' + words(cell));
      } catch (e) {
        draw(cell, of.stands);
        cell.classList.add('unsaved');
        fail(e.message === table.dataset.expired ? e.message : `${table.dataset.failed} ${words(cell)}`, cell);
      } finally { if (of.typed === number || of.refusals !== refusals) cell.classList.remove('saving'); }
    });
  };
  // What leads to another page waits until all that was typed is saved, and is left when some of it is not.
  const form = table.closest('form');
  const press = () => { seen = failures; };
  ['pointerdown', 'keydown'].forEach(kind => form.addEventListener(kind, press, true));
  form.addEventListener('submit', e => {
    if (failures === seen && !table.querySelector('.saving')) return;
    e.preventDefault();
    const pressed = seen;
    queue.then(() => { if (failures === pressed) form.requestSubmit(e.submitter); else seen = failures; });
  });
  // Leaving asks first while something is not saved yet.
  addEventListener('beforeunload', e => { if (table.querySelector('.saving')) e.preventDefault(); });
  // Those that the button counts are those that are sent.
  form.addEventListener('formdata', e => rows.filter(isReady).forEach(cells => e.formData.append('ready', row(cells[0]).dataset.p)));
  // A key on one person's box is about that person, and not the form's first button.
  table.addEventListener('keydown', e => {
    if (e.key !== 'Enter' || !e.target.matches('input[name=send]')) return;
    e.preventDefault();
    e.target.click();
  });
  const set = (cell, code) => save(cell, code === 'PRESENT' ? { code, quarters: Number(cell.dataset.q) || Number(table.dataset.norm) } : { code });

  // 7,5 -> 30; undefined unless it is written as hours are.
  const quartersOf = typed => /^\d{1,2}([.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(',', '.')) * 4 : undefined;
  const problem = typed => {
    const quarters = quartersOf(typed);
    return Number.isInteger(quarters) && quarters <= 96 ? '' : table.dataset.wrong;
  };
  const whose = (cell, text) => `${name(cell)}, ${dated(new Date(`${day(cell)}T12:00`))}: ${text}`;
  const hours = (cell, typed, code) => {
    const quarters = quartersOf(typed);
    const planned = Number(cell.dataset.q);
    save(cell, { code: code ?? (planned && quarters < planned ? 'PARTIAL' : 'PRESENT'), quarters });
  };
  // Quick: opened by a figure or by a code that needs hours, so that arrows lead on; else they move in what is written, and
  // what is left as it was, or empty, changes nothing.
  const edit = (cell, first, quick, code) => {
    if (row(cell).dataset.locked) { say(table.dataset.locked, true); return; }
    const of = knowing(cell);
    let upon = of.refusals;
    typing.set(cell, cell.textContent);
    const input = Object.assign(document.createElement('input'), { value: first, inputMode: 'decimal', maxLength: 5 });
    input.setAttribute('aria-label', `${words(cell)}, ${table.dataset.hours}`);
    input.setAttribute('aria-describedby', said.id);
    cell.replaceChildren(input);
    input.focus();
    if (code) say(whose(cell, table.dataset.partial));
    let over = false;
    const leave = () => {
      over = true;
      const text = typing.get(cell);
      typing.delete(cell);
      cell.textContent = text;
    };
    const refuse = why => {
      input.setAttribute('aria-invalid', true);
      say(why, true);
    };
    // Something else stands here since the field was opened, which hides it: it is told before anything is written over it.
    const overtaken = () => {
      const now = of.refusals !== upon;
      upon = of.refusals;
      return now && of.why;
    };
    const asItWas = typed => !code && (!typed || !quick && typed === first);
    const end = next => {
      const typed = input.value.trim();
      const other = overtaken();
      if (other) { refuse(other); return; }
      if (asItWas(typed)) { leave(); go(next ?? cell); return; }
      const why = code && !typed ? table.dataset.partial : problem(typed);
      if (why) { refuse(whose(cell, why)); return; }
      leave();
      hours(cell, typed, code);
      go(next ?? cell);
    };
    const givenUp = () => {
      leave();
      say(keys);
      go(cell);
    };
    input.addEventListener('blur', () => {
      if (over) return;
      const typed = input.value.trim();
      const why = overtaken() || typed && problem(typed) && whose(cell, problem(typed));
      leave();
      if (why) fail(why, cell); else if (typed && !asItWas(typed)) hours(cell, typed, code);
    });
    input.addEventListener('keydown', e => {
      e.stopPropagation();
      const [r, c] = at(cell);
      const to = {
        Enter: rows[r + 1]?.[c], ArrowDown: rows[r + 1]?.[c], ArrowUp: rows[r - 1]?.[c], Tab: rows[r][c + (e.shiftKey ? -1 : 1)],
        ...(quick && { ArrowLeft: rows[r][c - 1], ArrowRight: rows[r][c + 1] })
      };
      if (e.key === 'Escape') { e.preventDefault(); givenUp(); }
      if (e.key in to) { e.preventDefault(); end(to[e.key]); }
    });
  };
  const unknown = key => table.dataset.letters.replace('{0}', key).replace('{1}', Object.values(codes).map(one => one.letter).join(', '));

  const moves = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0] };
  table.addEventListener('keydown', e => {
    const cell = e.target.closest('td[role=gridcell]');
    if (!cell || e.altKey) return;
    const [r, c] = at(cell);
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'z') {
      e.preventDefault();
      const last = undo.pop();
      if (last) { go(last[0]); save(last[0], last[1], false); }
      return;
    }
    if (e.ctrlKey && (e.key === 'Home' || e.key === 'End')) { e.preventDefault(); go(e.key === 'Home' ? rows[0][0] : rows.at(-1).at(-1)); return; }
    if (e.ctrlKey || e.metaKey) return;
    if (e.shiftKey && e.key === 'ArrowRight') {
      e.preventDefault();
      const next = rows[r][c + 1];
      if (next && answered(cell)) { go(next); save(next, state(cell)); }
    } else if (moves[e.key]) {
      e.preventDefault();
      go(rows[r + moves[e.key][0]]?.[c + moves[e.key][1]]);
    } else if (e.key === 'Home' || e.key === 'End') {
      e.preventDefault();
      go(e.key === 'Home' ? rows[r][0] : rows[r].at(-1));
    } else if (e.key === 'Delete' || e.key === 'Backspace') {
      e.preventDefault();
      if (answered(cell)) save(cell, { code: 'NOT_REGISTERED' });
    } else if (/^[0-9]$/.test(e.key)) {
      e.preventDefault();
      edit(cell, e.key, true);
    } else if (e.key === 'F2') {
      e.preventDefault();
      edit(cell, cell.dataset.h ? shown(cell.dataset.h) : '');
    } else if (e.key.length === 1 && byLetter[e.key.toUpperCase()]) {
      e.preventDefault();
      const code = byLetter[e.key.toUpperCase()];
      if (code === 'PARTIAL') edit(cell, '', true, code); else set(cell, code);
    } else if (e.key === 'Escape') {
      say(keys);
    } else if (/^\p{L}$/u.test(e.key)) {
      e.preventDefault();
      say(unknown(e.key.toUpperCase()), true);
    }
  });
  table.addEventListener('click', e => { const cell = e.target.closest('td[role=gridcell]'); if (cell && !e.target.closest('input')) go(cell); });
  table.addEventListener('dblclick', e => { const cell = e.target.closest('td[role=gridcell]'); if (cell && !e.target.closest('input')) edit(cell, cell.dataset.h ? shown(cell.dataset.h) : ''); });
  table.addEventListener('focusin', e => { const cell = e.target.closest('td[role=gridcell]'); if (cell && (cell !== here || !noted)) stand(cell); });
  if (rows[0]?.[0]) rows[0][0].tabIndex = 0;
  here = rows[0]?.[0];
});
