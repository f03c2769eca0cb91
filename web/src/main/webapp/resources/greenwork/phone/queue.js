// Taps that were made on this phone: each is written down before anything is sent, with who, when and on what, and stays
// until it is answered. HERE: not sent. RECEIVED, DIFFERS, REFUSED: what the server made of it. LOST: not to be opened.
import * as store from './store.js';

const KEPT = 2 * 24 * 3600 * 1000;
const channel = new BroadcastChannel('greenwork-farm');
const listeners = [];
let order = Promise.resolve();

export const changed = () => { channel.postMessage('changed'); listeners.forEach(told => told()); };
export const onChange = told => {
  listeners.push(told);
  channel.addEventListener('message', e => { if (e.data === 'changed') told(); });
};

// One after the other, so that each sees the one before it.
export const inTurn = work => { order = order.then(work, work); return order; };

const device = async () => {
  const known = await store.kept('device');
  if (known) return known;
  const drawn = `phone-${crypto.randomUUID().slice(0, 8)}`;
  await store.keep('device', drawn);
  return drawn;
};

const same = (a, b) => a.placement === b.placement && a.day === b.day;

// What the page shows may be from before the answer to a tap that was made here.
const latest = (all, mark) => Math.max(mark.seen, ...all
  .filter(tap => (tap.state === 'RECEIVED' || tap.state === 'DIFFERS') && same(tap, mark)).map(tap => tap.version));

// Somebody of whom the page did not know yet what was tapped here a moment ago.
const saidSince = (all, mark) => {
  const last = all.filter(tap => same(tap, mark) && ['HERE', 'RECEIVED', 'DIFFERS'].includes(tap.state)).at(-1);
  return !!last && last.mark !== 'NONE' && (last.state === 'HERE' || last.version > mark.seen);
};

// A tap upon one that is not sent yet follows it; else it follows what was seen on the page, or answered since. One of a
// group is for those alone of whom nothing was said.
export const add = marks => inTurn(async () => {
  const all = await store.taps();
  for (const mark of marks) {
    if (mark.group && saidSince(all, mark)) continue;
    const before = all.filter(tap => tap.state === 'HERE' && same(tap, mark)).at(-1);
    const tap = { ...mark, seen: latest(all, mark), key: crypto.randomUUID(), device: await device(), tappedAt: new Date().toISOString(), follows: before?.key, state: 'HERE' };
    all.push({ ...tap, seq: await store.addTap(tap) });
  }
  changed();
});

// The answer to one: what waits behind it follows upon what stands now, or steps aside with it.
export const settle = (sent, outcome) => inTurn(async () => {
  const all = await store.taps();
  const tap = all.find(one => one.key === sent.key) ?? sent;
  const stepAside = (one, code) => {
    const followers = all.filter(other => other.state === 'HERE' && other.follows === one.key);
    return [{ ...one, state: 'REFUSED', code, at: new Date().toISOString() }, ...followers.flatMap(other => stepAside(other, code))];
  };
  const answered = { ...tap, state: outcome.outcome, version: outcome.version ?? 0, provider: outcome.provider, providerQuarters: outcome.providerHours == null ? undefined : Number(outcome.providerHours) * 4, at: new Date().toISOString() };
  const now = outcome.outcome === 'REFUSED' ? stepAside(tap, outcome.code)
    : [answered, ...all.filter(other => other.state === 'HERE' && other.follows === tap.key).map(other => ({ ...other, follows: undefined, seen: answered.version }))];
  for (const one of now) await store.putTap(one);
  changed();
});

export const all = () => store.taps();
export const unsent = async () => (await store.taps()).filter(tap => tap.state === 'HERE');
export const dismiss = seq => inTurn(async () => { await store.dropTap(seq); changed(); });
export const change = (keys, what) => inTurn(async () => {
  for (const tap of await store.taps()) if (keys.includes(tap.key)) await store.putTap({ ...tap, ...what });
  changed();
});

// What was received long ago is on the lists; only what somebody has still to look at stays.
export const tidy = () => inTurn(async () => {
  const old = new Date(Date.now() - KEPT).toISOString();
  for (const tap of await store.taps()) if (tap.state === 'RECEIVED' && tap.at < old) await store.dropTap(tap.seq);
});
