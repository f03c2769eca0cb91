// What the phone keeps: all but the order of taps, whether they are sent, and the dates of lists is sealed.
import { run, answer, remove } from './database.js';
import * as vault from './vault.js';

const CACHES = 'greenwork-farm-';

const sealedBy = async (key, value) => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const clear = new TextEncoder().encode(JSON.stringify(value));
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, clear) };
};
const seal = async value => sealedBy(await vault.key(), value);

// What cannot be opened any more is as good as not there.
const unseal = async sealed => {
  if (!sealed) return undefined;
  const key = await vault.key();
  try {
    const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, key, sealed.bytes);
    return JSON.parse(new TextDecoder().decode(clear));
  } catch (e) {
    return undefined;
  }
};

// ---- lists of days, and what belongs to the phone
export const keep = async (name, value) => {
  const sealed = await seal(value);
  await run('kept', 'readwrite', kept => { kept.put(sealed, name); });
};
export const kept = async name => unseal(await run('kept', 'readonly', all => answer(all.get(name))));
export const names = () => run('kept', 'readonly', all => answer(all.getAllKeys()));
export const drop = name => run('kept', 'readwrite', all => { all.delete(name); });

// ---- taps, in their order; whether one waits can be told without opening it
const sealTap = async tap => ({ ...await seal(tap), waits: tap.state === 'HERE' });
export const addTap = async tap => {
  const sealed = await sealTap(tap);
  return run('taps', 'readwrite', taps => answer(taps.add(sealed)));
};
export const putTap = async ({ seq, ...tap }) => {
  const sealed = await sealTap(tap);
  await run('taps', 'readwrite', async taps => { if (await answer(taps.count(seq))) taps.put(sealed, seq); });
};
export const dropTap = seq => run('taps', 'readwrite', taps => { taps.delete(seq); });
export const taps = async () => {
  const [seqs, all] = await run('taps', 'readonly', store => Promise.all([answer(store.getAllKeys()), answer(store.getAll())]));
  const opened = await Promise.all(all.map(unseal));
  return opened.map((tap, i) => tap && { ...tap, seq: seqs[i] }).filter(Boolean);
};
export const waiting = async () => (await run('taps', 'readonly', all => answer(all.getAll()))).filter(tap => tap.waits).length;

// ---- a PIN: everything is sealed anew under a key that lies here only wrapped
export const setPin = async pin => {
  const { box, inside } = await vault.wrapped(pin);
  const lists = await Promise.all((await names()).map(async name => [name, await kept(name)]));
  const all = await taps();
  const sealedLists = await Promise.all(lists.filter(one => one[1] !== undefined).map(async ([name, value]) => [name, await sealedBy(inside, value)]));
  const sealedTaps = await Promise.all(all.map(async ({ seq, ...tap }) => [seq, { ...await sealedBy(inside, tap), waits: tap.state === 'HERE' }]));
  await run(['keys', 'kept', 'taps'], 'readwrite', (keys, kept, store) => {
    [keys, kept, store].forEach(one => one.clear());
    keys.put(box, 'wrapped');
    sealedLists.forEach(([name, sealed]) => kept.put(sealed, name));
    sealedTaps.forEach(([seq, sealed]) => store.put(sealed, seq));
  });
  vault.replaced(inside);
};

// ---- leaving
export const wipeLists = () => run('kept', 'readwrite', all => { all.clear(); });
export const wipe = async () => {
  await remove();
  vault.forget();
  for (const name of await caches.keys()) if (name.startsWith(CACHES)) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
};
