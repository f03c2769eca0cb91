// The forms of the day as taps: the same buttons, written down on the phone instead of posted.
import { word } from './words.js';
import { open } from './paint.js';
import * as queue from './queue.js';

// 7,5 -> 30; undefined unless whole quarters from none to twenty-four hours.
const quarters = typed => {
  const found = /^\s*\d{1,2}([.,]\d{1,2})?\s*$/.test(typed) ? Number(typed.replace(',', '.')) * 4 : NaN;
  return Number.isInteger(found) && found <= 96 ? found : undefined;
};

const about = person => ({
  placement: person.dataset.placement, day: person.dataset.day, seen: Number(person.dataset.version),
  who: person.querySelector('.whom b').textContent, planned: Number(person.dataset.planned)
});

// Beside the field, where somebody looks; empty takes it away again.
const wrong = (form, text) => {
  const field = form.elements.hours;
  form.querySelector('.hours .error')?.replaceChildren(text);
  if (!text) { field.removeAttribute('aria-invalid'); return; }
  field.setAttribute('aria-invalid', true);
  field.focus();
  field.scrollIntoView({ block: 'center' });
};

// Nothing when what was typed cannot be right.
const mark = (form, value, ours) => {
  const person = form.closest('.person');
  const typed = value === 'HOURS' ? quarters(form.elements.hours.value) : undefined;
  if (value === 'HOURS' && typed === undefined) { wrong(form, word('problem.HOURS')); return undefined; }
  wrong(form, '');
  return queue.add([{ ...ours, ...about(person), ...(value === 'HOURS' ? { mark: 'PRESENT', quarters: typed } : { mark: value }) }]);
};

const planned = (day, ours, told) => {
  const people = open(day);
  const group = crypto.randomUUID();
  told('ok', word('done.PLANNED'));
  return queue.add(people.map(person => ({ ...ours, ...about(person), mark: 'PRESENT', group })));
};

// Takes back what "all as planned" did here, unless somebody has said otherwise since.
const undo = async (day, group, ours) => {
  const all = await queue.all();
  const done = all.filter(tap => tap.group === group);
  const last = tap => all.filter(other => other.placement === tap.placement && other.day === tap.day && other.state !== 'REFUSED').at(-1).key === tap.key;
  await queue.add(done.filter(tap => tap.state !== 'REFUSED' && last(tap)).map(({ who, placement, day: on, version, seen }) => ({ ...ours, who, placement, day: on, seen: version ?? seen, mark: 'NONE', undone: true })));
  await queue.change(done.map(tap => tap.key), { group: undefined });
};

// Answers with how to leave the forms to themselves again.
export const take = (day, ours, told, then) => {
  const taken = new AbortController();
  day.addEventListener('submit', e => {
    const form = e.target;
    if (!form.matches('.marks, .all')) return;
    e.preventDefault();
    told();
    const focus = document.activeElement?.name === 'hours' ? 'HOURS' : e.submitter?.value; // Enter in the field for hours
    const done = form.matches('.all') ? planned(day, ours, told) : mark(form, focus, ours);
    if (done) then(done);
  }, taken);
  day.addEventListener('click', e => {
    const group = e.target.closest('[data-undo]')?.dataset.undo;
    if (!group) return;
    told();
    then(undo(day, group, ours));
  }, taken);
  return () => taken.abort();
};
