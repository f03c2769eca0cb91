// What is told beside the day: what waits, what was not taken in and why, and what the provider says otherwise.
import { word, has, time, date, hours, element } from './words.js';
import * as queue from './queue.js';

const box = document.querySelector('#phone [role=status]');
const alone = !!document.getElementById('of'); // a page that says itself that there is no network
let net = {};
let said = {};

export const say = (kind, text) => { said = { kind, text }; };
export const tell = what => { net = { ...net, away: false, reached: false, other: false, ...what }; };

const message = (kind, text, ...buttons) => {
  const made = element('div', undefined, { class: `message ${kind}` });
  made.append(element('p', text));
  if (buttons.length) {
    const row = element('div', undefined, { class: 'buttons' });
    buttons.forEach(([words, work]) => {
      const button = element('button', words, { type: 'button', class: 'secondary' });
      button.addEventListener('click', work);
      row.append(button);
    });
    made.append(row);
  }
  return made;
};

const long = quarters => quarters === undefined ? '' : word('hours.short', hours(quarters));
// Of whom nothing was planned the server alone knows how long a whole day is.
const length = tap => tap.mark === 'PRESENT' ? tap.quarters ?? (tap.planned || undefined) : undefined;
const marked = tap => word(tap.mark === 'NONE' ? 'phone.taken.back' : `mark.${tap.mark}`) + long(length(tap));
const what = tap => word('phone.what', tap.who, date(tap.day), marked(tap));
// The provider's in the farm's words, with its hours where it says any, whatever the farm has said.
const theirWord = tap => word(`mark.${tap.provider}`) + long(tap.providerQuarters);
const why = tap => word(has(`problem.${tap.code}`) ? `problem.${tap.code}` : 'phone.unknown', tap.code);
const seen = tap => [word('phone.seen'), () => queue.dismiss(tap.seq)];

// Theirs stays: the farm's own word is taken back. Or both stand, and the supervisor settles it.
const theirs = tap => [word('phone.keep.theirs'), async () => {
  await queue.add([{ farm: tap.farm, author: tap.author, who: tap.who, placement: tap.placement, day: tap.day, mark: 'NONE', seen: tap.version }]);
  await queue.dismiss(tap.seq);
  dispatchEvent(new Event('greenwork-send'));
}];
const ask = tap => [word('phone.ask'), () => queue.change([tap.key], { state: 'RECEIVED' })];

const waiting = (own, foreign) => {
  if (net.ended) return [];
  const parts = [];
  if (own.length && net.other) parts.push(message('warn', word('phone.other', own.length)));
  else if (own.length) parts.push(message(net.away ? 'warn' : 'info', word(net.away ? 'phone.waiting.away' : 'phone.waiting', own.length), [word('phone.send'), () => dispatchEvent(new Event('greenwork-send'))]));
  else if (net.away && !alone) parts.push(message('warn', word('phone.away')));
  if (foreign.length) parts.push(message('warn', word('phone.foreign', foreign.length)));
  return parts;
};

// How the login ended: what it says when nothing waits, and when something does.
const ENDED = {
  LOGIN: ['phone.ended', 'phone.ended.waiting'], PIN: ['phone.ended.pin', 'phone.ended.pin'], REVOKED: ['phone.revoked', 'phone.revoked.lost']
};
const ended = () => {
  if (!net.ended) return [];
  const link = element('a', word('phone.login'), { href: '/' });
  const part = message('bad', word(ENDED[net.ended][net.waiting ? 1 : 0], net.waiting));
  part.append(link);
  return [part];
};

// Of another farm's taps it is told that they wait, and nothing else; what cannot be opened may be anybody's.
export const draw = (taps, farm, clock) => {
  const of = state => taps.filter(tap => tap.farm === farm && tap.state === state);
  const foreign = taps.filter(tap => tap.farm !== farm && tap.state === 'HERE');
  const parts = [...ended(), ...waiting(of('HERE'), foreign)];
  if (clock) parts.push(message('warn', word(clock > 0 ? 'phone.clock.ahead' : 'phone.clock.behind', Math.abs(clock))));
  if (said.text) parts.push(element('p', said.text, { class: `message ${said.kind}` }));
  taps.filter(tap => tap.state === 'LOST').forEach(tap => parts.push(message('bad', word('phone.lost'), seen(tap))));
  of('REFUSED').forEach(tap => parts.push(message('bad', `${what(tap)} ${word('phone.refused', why(tap))}`, seen(tap))));
  of('DIFFERS').forEach(tap => parts.push(message('warn', `${what(tap)} ${word('phone.differs', theirWord(tap), time(tap.at))}`, theirs(tap), ask(tap))));
  box.replaceChildren(...parts);
};
