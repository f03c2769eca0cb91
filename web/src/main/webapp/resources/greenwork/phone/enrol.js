// Sets this phone up with a PIN, first with the server and then for what lies on the phone; ending this phone's PIN asks
// for nothing more, since what lies here stays under it until it is deleted.
import './told.js';
import { setPin } from './store.js';
import { opened } from './unlock.js';
import { request } from './request.js';

const form = document.getElementById('enrol');
const said = form.querySelector('[role=status]');

const say = text => said.replaceChildren(Object.assign(document.createElement('p'), { className: 'message bad', textContent: text }));

let setting = false;
let done = false;
form.addEventListener('submit', async e => {
  e.preventDefault();
  e.stopPropagation();
  const { name, pin, repeated } = form.elements;
  if (pin.value !== repeated.value) { say(form.dataset.different); pin.focus(); return; }
  if (setting) return; // pressed twice it would be two phones
  setting = true;
  try {
    await opened();
    const answer = await request(form.getAttribute('action'), { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams({ name: name.value, pin: pin.value }) });
    const told = await answer.json();
    if (!answer.ok) { say(told.message); form.elements[told.field]?.focus(); return; }
    await setPin(pin.value);
    done = true;
    location.assign(told.next);
  } catch (failed) {
    say(form.dataset.failed);
  } finally {
    setting = done;
  }
});
