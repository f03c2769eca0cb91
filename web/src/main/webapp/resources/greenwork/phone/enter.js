// The page that asks for the PIN: with the same PIN what is on the phone is opened.
import * as vault from './vault.js';
import { setPin } from './store.js';
import { request } from './request.js';

const PATIENCE = 4000;
const form = document.getElementById('enter');
const said = form.querySelector('[role=status]');

const say = text => {
  const message = Object.assign(document.createElement('p'), { className: 'message bad', textContent: text });
  said.replaceChildren(message);
};

// By the worker, which lends the key to the page that follows.
const controlled = async () => {
  await navigator.serviceWorker.register('/farm-worker.js');
  if (navigator.serviceWorker.controller) return;
  await new Promise(done => {
    navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
    setTimeout(done, PATIENCE);
  });
};

// A phone that was emptied since begins anew under the PIN; one that has another PIN asks for it on the next page.
const open = async pin => {
  await controlled();
  if (await vault.hasPin()) await vault.unlock(pin); else await setPin(pin);
};

form.addEventListener('submit', async e => {
  if (!isSecureContext || !('serviceWorker' in navigator)) return;
  e.preventDefault();
  e.stopPropagation();
  const pin = form.elements.pin.value;
  const body = new URLSearchParams(new FormData(form));
  form.elements.pin.value = '';
  try {
    const answer = await request(form.action, { method: 'POST', headers: { Accept: 'application/json' }, body });
    const told = await answer.json();
    if (told.message) { say(told.message); form.elements.pin.focus(); return; }
    if (answer.ok) await open(pin);
    location.assign(told.next);
  } catch (failed) {
    say(form.dataset.failed);
  }
});
