// Paints what was tapped here upon the day as the server drew it. Nothing is drawn anew: the list is the server's.
import { word, hours, time, element } from './words.js';

const SHOWN = '.people > .person[data-placement]';

const label = (of, text) => { of.firstChild.data = text; };

// The buttons of a person as they are once this tap stands.
const look = (person, tap) => {
  const button = person.querySelector('button[value=PRESENT]');
  const summary = person.querySelector('summary.button');
  if (!button || !summary) return;
  const here = tap.mark === 'PRESENT';
  const away = tap.mark.startsWith('ABSENT');
  const other = here && tap.quarters !== undefined && tap.quarters !== Number(person.dataset.planned);
  button.setAttribute('aria-pressed', here);
  button.classList.toggle('here', here);
  label(button, word(here ? 'here.on' : 'here') + (other ? word('hours.short', hours(tap.quarters)) : ''));
  summary.classList.toggle('away', away);
  label(summary, word(away ? `mark.${tap.mark}` : 'more'));
  if (person.dataset.tap !== tap.key) person.querySelector('details.absent').open = false; // else somebody opened it since
  person.dataset.tap = tap.key;
  back(person, tap.mark !== 'NONE');
};

const back = (person, offered) => {
  const buttons = person.querySelector('.marks .buttons');
  let button = buttons.querySelector('button[value=NONE]');
  if (!button && offered) {
    button = element('button', word('back'), { type: 'submit', name: 'mark', value: 'NONE', class: 'secondary' });
    buttons.append(button);
  }
  if (button) button.hidden = !offered;
};

const state = (person, kind, text) => {
  person.querySelector('.whom > .tap')?.remove();
  if (!text) return;
  const line = element('div', undefined, { class: 'tap' });
  line.append(element('span', text, { class: `tag ${kind}` }));
  person.querySelector('.whom').append(line);
};

const one = (person, taps) => {
  const own = taps.filter(tap => tap.placement === person.dataset.placement && tap.day === person.dataset.day);
  const waiting = own.filter(tap => tap.state === 'HERE').at(-1);
  const taken = own.filter(tap => tap.state === 'RECEIVED' || tap.state === 'DIFFERS').at(-1);
  if (waiting) {
    look(person, waiting);
    state(person, 'warn', word('phone.here', time(waiting.tappedAt)));
  } else if (taken && taken.version >= Number(person.dataset.version)) {
    if (taken.version > Number(person.dataset.version)) look(person, taken); // the list is from before it
    // What was taken back leaves no answer that could have been received.
    if (taken.mark === 'NONE') state(person); else state(person, 'ok', word('phone.received', time(taken.at)));
  } else {
    state(person);
  }
  return waiting ?? (taken && taken.version > Number(person.dataset.version) ? taken : undefined);
};

// "All as planned" of this phone, which it can take back: of whom nothing else was said since.
const undo = (day, taps) => {
  day.querySelector('.undo.group')?.remove();
  const standing = taps.filter(tap => tap.day === day.dataset.day && tap.state !== 'REFUSED');
  const last = standing.filter(tap => tap.group).at(-1);
  if (!last) return;
  const same = tap => standing.filter(other => other.placement === tap.placement).at(-1) === tap;
  const names = standing.filter(tap => tap.group === last.group && same(tap)).map(tap => word('filled', tap.who, hours(tap.planned)));
  if (!names.length) return;
  const block = element('div', undefined, { class: 'undo group' });
  block.append(element('p', `${word('planned.did', time(last.tappedAt))} ${names.join(', ')}`));
  block.append(element('button', word('undo'), { type: 'button', class: 'secondary', 'data-undo': last.group }));
  (day.querySelector('.all') ?? day.querySelector('.people')).after(block);
};

export const open = day => [...day.querySelectorAll(`:scope > ${SHOWN}[data-open=true]`)].filter(person => !person.dataset.said);

export const paint = (day, taps) => {
  for (const person of day.querySelectorAll(SHOWN)) {
    const tap = one(person, taps);
    if (tap && tap.mark !== 'NONE') person.dataset.said = 'here'; else delete person.dataset.said;
  }
  const all = day.querySelector('.all');
  if (all) {
    const left = open(day).length;
    all.hidden = left === 0;
    all.querySelector('button').textContent = word('planned', left);
    all.querySelectorAll('.left').forEach(told => { told.textContent = left; });
  }
  undo(day, taps);
};
