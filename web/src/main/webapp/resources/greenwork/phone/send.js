// Sends what waits, in order for each person and once each: when the page is opened, when the network is back, when
// somebody looks at the page again, and now and then while something waits. Of several tabs one sends at a time.
import * as queue from './queue.js';
import { wipe, expire, keep, drop, waiting as count } from './store.js';
import { onGone, hasPin } from './vault.js';
import { request, problem, UNWELL } from './request.js';

const ADDRESS = '/api/v1/farm-day/marks';
const AT_ONCE = 100;
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60000;
let pause = FIRST_PAUSE;
let timer;
let ours;
let told = () => {};
let watch = () => {};
let ended = false;

// The first that waits of each person; the next one follows when that is answered.
const next = async () => {
  const waiting = (await queue.unsent()).filter(tap => tap.farm === ours.farm);
  const seen = new Set();
  return waiting.filter(tap => !seen.has(tap.placement) && seen.add(tap.placement)).slice(0, AT_ONCE);
};

// A request is of one phone: one whose lists were taken off it meanwhile has another name since.
const byPhone = taps => [...new Set(taps.map(tap => tap.device))].map(device => taps.filter(tap => tap.device === device));

const body = taps => JSON.stringify({
  farm: ours.farm, device: taps[0].device, sentAt: new Date().toISOString(),
  marks: taps.map(({ key, placement, day, mark, quarters, seen, author, tappedAt }) => ({
    key, placement, day, mark, seen, author, tappedAt, ...(quarters !== undefined && { hours: String(quarters / 4) })
  }))
});

const ENDS = { UNAUTHENTICATED: 'LOGIN', REVOKED: 'REVOKED' };

// Out: the login has ended. Lists of people go at once; what was never received is kept sealed for the next login,
// unless the right to send it is gone too. Under a PIN all stays, which is what lets in here.
const out = async why => {
  ended = true;
  const waiting = await count();
  const stays = why === 'LOGIN' && await hasPin();
  if (!stays) await (why === 'LOGIN' ? expire : wipe)();
  await told({ ended: stays ? 'PIN' : why, waiting });
};

// What was said by this product itself, and nobody on the way to it, ends what is kept here.
const isOut = async (answer, code) => {
  const why = answer.status === 401 && ENDS[code];
  if (why) await out(why);
  return !!why;
};

// Whether the login still holds, and the right of whoever opened this page, however many others they have.
const standing = async () => {
  const answer = await request('/api/v1/me', { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    if (await isOut(answer, await problem(answer))) return false;
    throw new Error(String(answer.status));
  }
  const { name, grants } = await answer.json();
  if (name !== ours.author || grants.some(grant => grant.role === 'FARMER' && grant.scope === ours.farm)) return true;
  await out('REVOKED');
  return false;
};

// Somebody else is logged in, or another role or farm was chosen: what was tapped here waits.
const wait = async () => {
  if (await standing()) await told({ other: true });
  return false;
};

// One that cannot be read, or that the server cannot deal with, must not hold up the others.
const each = async lots => {
  let left;
  for (const taps of lots) {
    try {
      if (!await post(taps)) return false;
    } catch (e) {
      if (!e.ofTheTap) throw e;
      left = e;
    }
  }
  if (left) throw left;
  return true;
};

const post = async taps => {
  const answer = await request(ADDRESS, { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: body(taps) });
  if (!answer.ok) return refused(answer, await problem(answer), taps);
  const { outcomes, clockMinutesAhead } = await answer.json();
  for (let i = 0; i < taps.length; i++) await queue.settle(taps[i], outcomes[i]);
  if (clockMinutesAhead) await keep('clock', clockMinutesAhead); else await drop('clock');
  return true;
};

const refused = async (answer, code, taps) => {
  if (await isOut(answer, code)) return false;
  if (code === 'OTHER_GRANT') return wait();
  const ofTheTap = code && answer.status === 400 || answer.status >= 500 && !UNWELL.includes(answer.status);
  if (ofTheTap && taps.length > 1) return each(taps.map(tap => [tap]));
  if (!code || answer.status !== 400) throw Object.assign(new Error(String(answer.status)), { ofTheTap });
  await queue.settle(taps[0], { outcome: 'REFUSED', code: 'MALFORMED' });
  return true;
};

// True when nothing waits any more.
const round = async () => {
  for (let taps = await next(); taps.length; taps = await next()) {
    if (!await each(byPhone(taps))) return false;
  }
  return true;
};

export const send = () => navigator.locks.request('greenwork-send', async () => {
  clearTimeout(timer);
  if (ended) return;
  watch(1);
  try {
    const any = (await next()).length > 0;
    const done = any ? await round() : await standing();
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

export const begin = (who, say, busy) => {
  ours = who;
  told = say;
  watch = busy;
  onGone(() => {
    if (ended) return;
    ended = true;
    clearTimeout(timer);
    told({ ended: 'LOGIN', waiting: 0 });
  });
  addEventListener('online', () => { pause = FIRST_PAUSE; send(); });
  document.addEventListener('visibilitychange', () => { if (!document.hidden) send(); });
  addEventListener('pageshow', e => { if (e.persisted) send(); });
};
