// Which day it is, and what is said above a list that is of another one.
import * as store from './store.js';
import { word, element } from './words.js';

const HEARD = 'heard';
const place = document.getElementById('when');
const alone = !!document.getElementById('of'); // without a network

export const plus = (iso, days) => {
  const [year, month, date] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
};

// The server's day and time, when they were drawn.
export const hear = (now, at) => store.keepOwned(HEARD, { now, at: at.toISOString() });

const onThePhone = () => {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
};

// The server's day: what it said last, and the time that has passed on this phone since. So a clock that shows another
// day is no matter; one that was set anew meanwhile is the server's to judge.
export const today = async () => {
  const heard = await store.kept(HEARD);
  if (!heard) return onThePhone();
  const passed = Math.max(0, Date.now() - Date.parse(heard.at));
  return new Date(Date.parse(`${heard.now}Z`) + passed).toISOString().slice(0, 10);
};

// In the server's words: not every browser knows nynorsk.
const inWords = iso => {
  const [, month, date] = iso.split('-').map(Number);
  return word('day', word(`weekday.${new Date(iso).getUTCDay() || 7}`), date, word(`month.${month}`));
};

const what = (of, now, missing) => {
  if (missing) return 'phone.when.missing';
  return of > now ? 'phone.when.ahead' : 'phone.when.past';
};

const say = (text, missing) => {
  if (place.textContent.startsWith(text)) return; // it is a live region
  const part = element('div', undefined, { class: 'message warn' });
  part.append(element('p', text));
  if (!missing) part.append(element('a', word('phone.when.today'), { href: '/' }));
  place.replaceChildren(part);
};

// A day that has not come cannot be tapped on; the style leaves its buttons out.
export const sayWhen = async day => {
  const of = day.dataset.day;
  if (!of || !place) return;
  const now = await today();
  const missing = alone && day.dataset.held?.split(' ').includes(now) === false;
  day.toggleAttribute('data-ahead', of > now);
  if (of === now) place.replaceChildren(); else say(word(what(of, now, missing), inWords(of), inWords(now)), missing);
};
