// The page that the worker shows when there is no network: the day from what is on the phone.
import * as queue from './queue.js';
import { opened } from './unlock.js';
import * as store from './store.js';
import * as lists from './lists.js';
import { begin, send } from './send.js';
import { request, UNWELL } from './request.js';
import { take } from './taps.js';
import * as panel from './panel.js';
import { phone, day, ours, draw, end, work, busy, say } from './phone.js';
import { word, day as dayOf, time } from './words.js';

const PAUSE = 10000;
const TYPING = 2000;
const KEPT = 8 * 24 * 3600 * 1000;
let later;
const said = document.getElementById('of');

const asked = () => new URLSearchParams(location.search).get('day');

// What needs a network is not offered: other pages, and forms that are not taps.
const withoutNetwork = known => {
  day.querySelectorAll('a[href]:not([href^="tel:"])').forEach(link => {
    const to = new URL(link.href).searchParams.get('day');
    if (!to || !known.includes(to)) link.removeAttribute('href');
  });
  day.querySelectorAll('form:not(.marks, .all), .responsible details, :scope > p > a:not([href])').forEach(part => part.remove());
  day.querySelectorAll('.contacts').forEach(contacts => { contacts.hidden = false; });
};

// Lists that were last fetched longer ago leave the phone, whoever may come with it: without a contact nobody takes them off.
const forgetOld = async () => {
  for (const name of await store.names()) {
    if (!name.startsWith('day:')) continue;
    const age = Date.now() - new Date((await store.kept(name))?.at).getTime();
    if (!(age <= KEPT)) await store.drop(name);
  }
};

const show = async () => {
  const known = await lists.own();
  const shown = await lists.choice(asked(), known);
  const list = shown && await lists.list(shown);
  if (!list) {
    said.textContent = word('phone.offline.nothing');
    return;
  }
  day.dataset.day = shown;
  day.dataset.held = known.join(' ');
  day.innerHTML = list.html;
  said.textContent = word(location.pathname === '/' ? 'phone.offline.of' : 'phone.offline.other', dayOf(list.at), time(list.at));
  withoutNetwork(known);
};

const isTyping = () => document.activeElement?.matches('input:not([type=checkbox])') && document.activeElement.value !== '';

// The server's own page, once what was tapped is written down, and not under somebody's fingers.
const takeOver = async again => {
  await queue.inTurn(() => {});
  clearTimeout(later);
  if (isTyping()) { later = setTimeout(again, TYPING); return; }
  location.replace(location.pathname === '/farmday/offline' ? '/' : location.pathname + location.search);
};

// The network is back and everything is sent, though the page is not asked for again and again.
const online = async again => {
  const last = Number(sessionStorage.getItem('greenwork-online') ?? 0);
  const left = last + PAUSE - Date.now();
  if (left > 0) {
    clearTimeout(later);
    later = setTimeout(again, Math.min(left, PAUSE));
    return;
  }
  sessionStorage.setItem('greenwork-online', Date.now());
  await takeOver(again);
};

const whenBack = () => online(whenBack);

// Where nothing is to be sent nobody else finds out.
const look = async () => {
  const answer = await request('/api/v1/me', { headers: { Accept: 'application/json' } }).catch(() => undefined);
  if (answer && !UNWELL.includes(answer.status)) await whenBack(); else later = setTimeout(look, PAUSE);
};

const told = async what => {
  panel.tell(what);
  if (what.ended) {
    said.textContent = '';
    end();
    return;
  }
  await draw();
  if (what.reached) await online(send);
};

// Nothing was ever kept here, or it was deleted: there is nothing to open, and nobody to ask for.
const isEmpty = async () => !(await lists.dates()).length && !await store.waiting();

const start = async () => {
  if (await isEmpty()) {
    said.textContent = word('phone.offline.nothing');
    phone.dataset.state = 'idle';
    addEventListener('online', whenBack);
    await look();
    return;
  }
  await opened();
  await queue.tidy();
  await forgetOld();
  Object.assign(ours, await store.owner());
  await show();
  queue.onChange(draw);
  take(day, ours, say, work);
  begin(ours, told, busy);
  addEventListener('greenwork-send', () => work());
  await work(draw());
};

// The page that was asked for came all the same, and waits with the worker.
const late = () => takeOver(late);
const cameLate = e => { if (e.data.late) late(); };

if (isSecureContext && 'serviceWorker' in navigator) {
  navigator.serviceWorker.addEventListener('message', cameLate);
  navigator.serviceWorker.startMessages();
  await start().catch(() => { // a browser that keeps nothing, or no longer
    said.textContent = word('phone.offline.nothing');
    phone.dataset.state = 'idle';
    return look();
  });
}
