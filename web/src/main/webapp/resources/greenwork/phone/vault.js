// The key under which everything on the phone is sealed. The browser does not give it out. With a PIN it lies there only
// wrapped by a key made of the PIN; opened it is in memory, and the worker lends it to the next page while it lives.
import { run, answer, shut } from './database.js';

const ROUNDS = 600000;
const TRIES = 5;
const BORROW = 500;
const AES = { name: 'AES-GCM', length: 256 };
const USES = ['encrypt', 'decrypt'];
const channel = new BroadcastChannel('greenwork-farm-key');
const GONE = 'gone';
const leaving = [];
let held; // { key, id }: the id tells whether it is still the phone's
let had = false;
let whenOpened = [];

// Told when everything was deleted, here or in another window.
export const onGone = told => leaving.push(told);
const gone = () => {
  held = undefined;
  shut();
  leaving.forEach(told => told());
};

channel.addEventListener('message', e => {
  if (e.data === GONE) gone(); else if (had) take(e.data);
});

const stored = name => run('keys', 'readonly', keys => answer(keys.get(name)));
const worker = () => navigator.serviceWorker?.controller;
const lend = () => worker()?.postMessage({ lend: held });

const borrow = () => new Promise(done => {
  if (!worker()) { done(undefined); return; }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = e => done(e.data);
  setTimeout(done, BORROW);
  worker().postMessage({ borrow: true }, [port2]);
});

const wrappedId = box => String(box.salt);

// Which key the phone has, asked within a transaction.
export const id = async keys => {
  const box = await answer(keys.get('wrapped'));
  return box ? wrappedId(box) : (await answer(keys.get('data')))?.id;
};

// Only where there is none, and never on a page that has had one: there it was deleted.
const drawn = async () => {
  if (had) throw new Error('The key of this page is gone');
  const fresh = { key: await crypto.subtle.generateKey(AES, false, USES), id: crypto.randomUUID() };
  return run('keys', 'readwrite', async keys => { // another window may have been first
    if (await answer(keys.get('wrapped'))) return undefined;
    const first = await answer(keys.get('data'));
    if (!first) keys.put(fresh, 'data');
    return first ?? fresh;
  });
};

// Whether the PIN has to be given before anything can be read here.
export const isLocked = async () => {
  if (held) return false;
  const box = await stored('wrapped');
  if (!box) return false;
  const lent = await borrow();
  if (!held && lent?.id === wrappedId(box)) held = lent;
  return !held;
};

// Waits for the PIN where there is one.
export const key = async () => {
  if (!held && await isLocked()) await new Promise(done => { whenOpened.push(done); });
  held ??= await stored('data') ?? await drawn();
  if (!held) return key(); // a PIN was set meanwhile
  had = true;
  return held;
};

// The phone has another key than this one.
export const outdated = old => { if (held === old) held = undefined; };

const wrapping = async (pin, salt, rounds) => crypto.subtle.deriveKey(
  { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
  await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveKey']),
  AES, false, ['wrapKey', 'unwrapKey']);

// A new key, wrapped by the PIN: what is to be stored, and the key as it is held, which cannot be taken out any more.
export const wrapped = async pin => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const fresh = await crypto.subtle.generateKey(AES, true, USES);
  const by = await wrapping(pin, salt, ROUNDS);
  const bytes = await crypto.subtle.wrapKey('raw', fresh, by, { name: 'AES-GCM', iv });
  const inside = await crypto.subtle.unwrapKey('raw', bytes, by, { name: 'AES-GCM', iv }, AES, false, USES);
  const box = { salt, iv, bytes, rounds: ROUNDS };
  return { box, inside: { key: inside, id: wrappedId(box) } };
};

const take = inside => {
  held = inside;
  had = true;
  lend();
  whenOpened.forEach(done => done());
  whenOpened = [];
};

// Other windows that have been let in go on under the new one.
export const replaced = inside => {
  take(inside);
  channel.postMessage(inside);
};

// True when the PIN is right; else how many tries are left before everything is deleted.
export const unlock = async pin => {
  const box = await stored('wrapped');
  try {
    const by = await wrapping(pin, box.salt, box.rounds);
    take({ key: await crypto.subtle.unwrapKey('raw', box.bytes, by, { name: 'AES-GCM', iv: box.iv }, AES, false, USES), id: wrappedId(box) });
    await run('keys', 'readwrite', keys => { keys.delete('tries'); });
    return true;
  } catch (e) {
    const tries = await run('keys', 'readwrite', async keys => {
      const count = (await answer(keys.get('tries')) ?? 0) + 1;
      keys.put(count, 'tries');
      return count;
    });
    return TRIES - tries;
  }
};

export const hasPin = async () => !!await stored('wrapped');

// Said before anything is deleted, so that no other window goes on; this one is shut when it is.
export const forget = () => {
  worker()?.postMessage({ lend: undefined });
  channel.postMessage(GONE);
};
export const forgotten = gone;
