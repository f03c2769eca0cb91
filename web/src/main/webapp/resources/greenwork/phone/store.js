// What the phone keeps: all but the order of taps, whether they are sent, and the dates of lists is sealed.
import { run, answer, remove } from './database.js';
import * as vault from './vault.js';

const CACHES = 'greenwork-farm-';

const sealedBy = async (key, value) => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const clear = new TextEncoder().encode(JSON.stringify(value));
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, clear) };
};

const unsealed = async (key, sealed) => {
  if (!sealed) return undefined;
  try {
    const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, key, sealed.bytes);
    return JSON.parse(new TextDecoder().decode(clear));
  } catch (e) {
    return undefined;
  }
};

// Another window may set a PIN at any moment. What is written is sealed under the key that the phone has in the same
// transaction, and what is read is opened with it; else it is done once more.
const underTheKey = async (stores, mode, prepare, work) => {
  for (;;) {
    const held = await vault.key();
    const prepared = await prepare(held.key);
    const done = await run(['keys', stores].flat(), mode, async (keys, ...others) =>
      await vault.id(keys) === held.id && { result: await work(prepared, ...others) });
    if (done) return { key: held.key, result: done.result };
    vault.outdated(held);
  }
};
const write = async (store, value, shown, put) =>
  (await underTheKey(store, 'readwrite', async key => ({ ...await sealedBy(key, value), ...shown }), put)).result;
const read = (stores, get) => underTheKey(stores, 'readonly', () => undefined, (nothing, ...from) => get(...from));

// ---- lists of days, and what belongs to the phone
const OWNER = 'owner';
export const keep = (name, value) => write('kept', value, {}, (sealed, kept) => { kept.put(sealed, name); });

// Lists are kept only while they have an owner: those on their way when everything is taken off the phone are not.
export const keepOwned = (name, value) => write('kept', value, {}, async (sealed, kept) => {
  if (await answer(kept.getKey(OWNER))) kept.put(sealed, name);
});
export const kept = async name => {
  const { key, result } = await read('kept', all => answer(all.get(name)));
  return unsealed(key, result);
};
export const owner = () => kept(OWNER);
export const own = value => keep(OWNER, value);
export const names = () => run('kept', 'readonly', all => answer(all.getAllKeys()));
export const drop = name => run('kept', 'readwrite', all => { all.delete(name); });

// ---- taps, in their order; whether one waits, or was received, can be told without opening it
const standing = tap => ({ waits: tap.state === 'HERE', received: tap.state === 'RECEIVED' });
export const addTap = tap => write('taps', tap, standing(tap), (sealed, taps) => answer(taps.add(sealed)));
export const putTap = ({ seq, ...tap }) => write('taps', tap, standing(tap), async (sealed, taps) => {
  if (await answer(taps.count(seq))) taps.put(sealed, seq);
});
export const dropTap = seq => run('taps', 'readwrite', taps => { taps.delete(seq); });

// LOST: it waits and cannot be opened any more, which somebody must be told.
export const taps = async () => {
  const { key, result: [seqs, all] } = await read('taps', store => Promise.all([answer(store.getAllKeys()), answer(store.getAll())]));
  const opened = await Promise.all(all.map(async sealed => await unsealed(key, sealed) ?? (sealed.waits ? { state: 'LOST' } : undefined)));
  return opened.map((tap, i) => tap && { ...tap, seq: seqs[i] }).filter(Boolean);
};
export const waiting = async () => (await run('taps', 'readonly', all => answer(all.getAll()))).filter(tap => tap.waits).length;

// Those of which somebody has still to be told something: they wait, or were not taken in.
const untold = async () => (await run('taps', 'readonly', all => answer(all.getAll()))).filter(tap => !tap.received).length;

// ---- a PIN: everything is sealed anew under a key that lies here only wrapped
const everything = (...stores) => Promise.all(stores.map(async store => {
  const [names, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
  return names.map((name, i) => [name, values[i]]);
}));
const isSame = (before, now) => {
  const drawn = all => String(all.map(part => part.map(([name, sealed]) => [name, sealed.iv])));
  return drawn(before) === drawn(now);
};

// False when another window wrote meanwhile, which must not be lost.
const sealAnew = async ({ box, inside }) => {
  const { key, result: before } = await read(['kept', 'taps'], everything);
  const anew = await Promise.all(before.map(part => Promise.all(part.map(async ([name, sealed]) => {
    const value = await unsealed(key, sealed);
    return [name, value === undefined ? sealed : { ...sealed, ...await sealedBy(inside.key, value) }];
  }))));
  return run(['keys', 'kept', 'taps'], 'readwrite', async (keys, ...stores) => {
    if (!isSame(before, await everything(...stores))) return false;
    [keys, ...stores].forEach(one => one.clear());
    keys.put(box, 'wrapped');
    anew.forEach((part, i) => part.forEach(([name, sealed]) => stores[i].put(sealed, name)));
    return true;
  });
};

export const setPin = async pin => {
  const made = await vault.wrapped(pin);
  while (!await sealAnew(made));
  vault.replaced(made.inside);
};

// ---- leaving
export const wipeLists = () => run('kept', 'readwrite', all => { all.clear(); });
export const wipe = async () => {
  vault.forget();
  await remove();
  vault.forgotten();
  for (const name of await caches.keys()) if (name.startsWith(CACHES)) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
};

// The login has ended, the right perhaps not: lists go at once, and what the server has taken in; what was never received,
// or was refused, stays sealed for the next login.
export const expire = async () => {
  if (!await untold()) { await wipe(); return; }
  await wipeLists();
  await run('taps', 'readwrite', async taps => {
    const [seqs, all] = await Promise.all([answer(taps.getAllKeys()), answer(taps.getAll())]);
    all.forEach((tap, i) => { if (tap.received) taps.delete(seqs[i]); });
  });
};
