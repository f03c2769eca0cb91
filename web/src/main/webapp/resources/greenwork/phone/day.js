// The farm's day on its phone: keeps the lists, takes the taps, and draws anew what the server has.
import './told.js';
import * as queue from './queue.js';
import { opened } from './unlock.js';
import * as lists from './lists.js';
import { begin } from './send.js';
import { take } from './taps.js';
import * as panel from './panel.js';
import { phone, day, ours, draw, end, isOver, work, busy, say } from './phone.js';

Object.assign(ours, { farm: phone.dataset.farm, author: phone.dataset.user });

// Where the focus was and what somebody was at, in what is there now.
const again = change => {
  const at = document.activeElement;
  const person = at?.closest('.person')?.id;
  const summary = at?.matches('summary');
  const begun = [...day.querySelectorAll('details.absent[open]')].map(more => more.closest('.person'))
    .map(one => ({ id: one.id, tap: one.dataset.tap, hours: one.querySelector('input[name=hours]')?.value }));
  const others = day.querySelector('.others')?.open;
  const name = day.querySelector('#responsible');
  const naming = name?.closest('details').open && { typed: name.value, here: at === name };
  change();
  const field = naming && day.querySelector('#responsible');
  if (field) {
    field.closest('details').open = true;
    field.value = naming.typed;
    if (naming.here) field.focus();
  }
  if (others) day.querySelector('.others')?.setAttribute('open', '');
  for (const { id, tap, hours } of begun) {
    const now = document.getElementById(id);
    const more = now?.querySelector('details.absent');
    if (!more) continue;
    more.open = true;
    if (tap) now.dataset.tap = tap;
    const typed = now.querySelector('input[name=hours]');
    if (typed) typed.value = hours;
  }
  if (!person || document.activeElement === at) return;
  const there = document.getElementById(person);
  const same = one => one.name === at.name && one.value === at.value;
  (summary ? there?.querySelector('summary.button') : [...there?.querySelectorAll('button, input') ?? []].find(same))?.focus();
};

const renew = async () => {
  const now = await lists.fetched(day.dataset.day);
  if (!now) return;
  await lists.keep(now);
  again(() => day.replaceChildren(...document.importNode(now, true).childNodes));
};

const told = async what => {
  panel.tell(what);
  if (what.ended) { end(); return; }
  await draw();
  if (!what.reached || !what.any) return;
  await renew().catch(() => {});
  await draw();
};

// Somebody else's lists are not for whoever is logged in now; their taps wait for them.
const settleIn = async () => {
  await lists.settleIn();
  await queue.tidy();
  await lists.keep(day, lists.loaded);
};

const start = async () => {
  await opened();
  await settleIn();
  queue.onChange(draw);
  begin(ours, told, busy);
  addEventListener('greenwork-send', () => work());
  await draw();
  await navigator.serviceWorker.register('/farm-worker.js');
  navigator.serviceWorker.ready.then(worker => worker.active.postMessage({ language: document.documentElement.lang }));
};

if (isSecureContext && 'serviceWorker' in navigator && 'locks' in navigator) {
  const leave = take(day, ours, say, work);
  await work(start().catch(leave)); // a browser that keeps nothing: the forms are posted
  if (!isOver()) await lists.refresh(day.dataset.today).catch(() => {});
}
