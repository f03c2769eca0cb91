// The key under which everything on the phone is sealed. The browser does not give it out. With a PIN it lies there only
// wrapped by a key made of the PIN; opened it is in memory, and the worker lends it to the next page while it lives.
import { run, answer } from './database.js';

const ROUNDS = 600000;
const TRIES = 5;
const BORROW = 500;
const AES = { name: 'AES-GCM', length: 256 };
const USES = ['encrypt', 'decrypt'];
const channel = new BroadcastChannel('greenwork-farm-key');
let held;
let opened;
const whenOpened = new Promise(done => { opened = done; });

channel.addEventListener('message', () => { held = undefined; });

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

const drawn = async () => {
  const fresh = await crypto.subtle.generateKey(AES, false, USES);
  return run('keys', 'readwrite', async keys => { // another window may have been first
    const first = await answer(keys.get('data'));
    if (!first) keys.put(fresh, 'data');
    return first ?? fresh;
  });
};

// Whether the PIN has to be given before anything can be read here.
export const isLocked = async () => {
  if (held || !await stored('wrapped')) return false;
  held = await borrow();
  return !held;
};

// Waits for the PIN where there is one.
export const key = async () => {
  if (!held && await isLocked()) await whenOpened;
  held ??= await stored('data') ?? await drawn();
  return held;
};

const wrapping = async (pin, salt, rounds) => crypto.subtle.deriveKey(
  { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
  await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveKey']),
  AES, false, ['wrapKey', 'unwrapKey']);

// A new key, wrapped by the PIN: what is to be stored, and the key itself, which cannot be taken out any more.
export const wrapped = async pin => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const fresh = await crypto.subtle.generateKey(AES, true, USES);
  const by = await wrapping(pin, salt, ROUNDS);
  const bytes = await crypto.subtle.wrapKey('raw', fresh, by, { name: 'AES-GCM', iv });
  const inside = await crypto.subtle.unwrapKey('raw', bytes, by, { name: 'AES-GCM', iv }, AES, false, USES);
  return { box: { salt, iv, bytes, rounds: ROUNDS }, inside };
};

const take = inside => {
  held = inside;
  lend();
  opened();
};

export const replaced = inside => {
  take(inside);
  channel.postMessage('replaced');
};

// True when the PIN is right; else how many tries are left before everything is deleted.
export const unlock = async pin => {
  const box = await stored('wrapped');
  try {
    const by = await wrapping(pin, box.salt, box.rounds);
    take(await crypto.subtle.unwrapKey('raw', box.bytes, by, { name: 'AES-GCM', iv: box.iv }, AES, false, USES));
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
export const forget = () => {
  held = undefined;
  worker()?.postMessage({ lend: undefined });
  channel.postMessage('replaced'); // no other window goes on under a key that is gone
};
