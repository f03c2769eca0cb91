// Sends what waits, in order for each person and once each: when the page is opened, when the network is back, when
// somebody looks at the page again, and now and then while something waits. Of several tabs one sends at a time.
import * as queue from './queue.js';
import { wipe, wipeLists, keep, drop, waiting as count } from './store.js';

const ADDRESS = '/api/v1/farm-day/marks';
const AT_ONCE = 100;
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60000;
let pause = FIRST_PAUSE;
let timer;
let farm;
let told = () => {};
let watch = () => {};
let ended = false;

// The first that waits of each person and day; the next one follows when that is answered.
const next = async () => {
  const waiting = (await queue.unsent()).filter(tap => tap.farm === farm);
  const seen = new Set();
  return waiting.filter(tap => { const of = tap.placement + tap.day; return !seen.has(of) && seen.add(of); }).slice(0, AT_ONCE);
};

const body = taps => JSON.stringify({
  device: taps[0].device, sentAt: new Date().toISOString(),
  marks: taps.map(({ key, placement, day, mark, quarters, seen, author, tappedAt }) => ({
    key, placement, day, mark, seen, author, tappedAt, ...(quarters !== undefined && { hours: String(quarters / 4) })
  }))
});

// Out: the login has ended. Lists of people go at once; what was never received is kept sealed for the next login,
// unless the right to send it is gone too.
const out = async (status, code) => {
  ended = true;
  const waiting = await count();
  if (status === 401 && code !== 'REVOKED' && waiting) await wipeLists(); else await wipe();
  await told({ ended: status === 401 && code !== 'REVOKED' ? 'LOGIN' : 'REVOKED', waiting });
};

const post = async taps => {
  const answer = await fetch(ADDRESS, { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: body(taps) });
  if (answer.status === 401 || answer.status === 403) {
    await out(answer.status, (await answer.json().catch(() => ({}))).code);
    return false;
  }
  if (answer.status === 400) { // one that cannot be read must not hold up the others
    if (taps.length > 1) {
      for (const tap of taps) if (!await post([tap])) return false;
      return true;
    }
    await queue.settle(taps[0], { outcome: 'REFUSED', code: 'MALFORMED' });
    return true;
  }
  if (answer.status >= 500 && taps.length > 1) { // nor one that the server cannot deal with
    const left = await Promise.all(taps.map(tap => post([tap]).catch(() => undefined)));
    if (left.includes(undefined)) throw new Error(String(answer.status));
    return !left.includes(false);
  }
  if (!answer.ok) throw new Error(String(answer.status));
  const { outcomes, clockMinutesAhead } = await answer.json();
  for (let i = 0; i < taps.length; i++) await queue.settle(taps[i], outcomes[i]);
  if (clockMinutesAhead) await keep('clock', clockMinutesAhead); else await drop('clock');
  return true;
};

// Whether the login still holds, when there is nothing to send that would tell.
const ask = async () => {
  const answer = await fetch('/api/v1/me', { cache: 'no-store', headers: { Accept: 'application/json' } });
  if (answer.status === 401 || answer.status === 403) {
    await out(answer.status, (await answer.json().catch(() => ({}))).code);
    return false;
  }
  if (!answer.ok) throw new Error(String(answer.status));
  return true;
};

// True when nothing waits any more.
const round = async () => {
  for (let taps = await next(); taps.length; taps = await next()) {
    if (!await post(taps)) return false;
  }
  return true;
};

export const send = () => navigator.locks.request('greenwork-send', async () => {
  clearTimeout(timer);
  if (ended) return;
  watch(1);
  try {
    const any = (await next()).length > 0;
    const done = any ? await round() : await ask();
    pause = FIRST_PAUSE;
    if (done) await told({ reached: true, any });
  } catch (e) { // no network, or the server is not well: again, later and later
    timer = setTimeout(send, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    await told({ away: true });
  } finally {
    watch(-1);
  }
});

export const begin = (ours, say, busy) => {
  farm = ours;
  told = say;
  watch = busy;
  addEventListener('online', () => { pause = FIRST_PAUSE; send(); });
  document.addEventListener('visibilitychange', () => { if (!document.hidden) send(); });
  addEventListener('pageshow', e => { if (e.persisted) send(); });
};
