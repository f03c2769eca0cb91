// Logging out takes everything off the phone; what was never sent is asked about first.
import { wipe, waiting as count } from './store.js';

const form = document.querySelector('form[action$="/session/end"]');
const dialog = document.getElementById('leave');

// The server is told that nothing is to be left here, and has the browser delete what was not.
const leave = async () => {
  await wipe().catch(() => {});
  form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'emptied', value: 'true' }));
  form.submit();
};

// To the farm's day, which sends; where another grant is in use, by choosing the farm's.
const toTheDay = () => {
  const grants = document.querySelector('form[action$="/session/grant"]');
  if (!dialog.dataset.grant || !grants) { location.assign('/'); return; }
  grants.elements.grant.value = dialog.dataset.grant;
  grants.submit();
};

const asked = async e => {
  e.preventDefault();
  e.stopPropagation();
  const waiting = await count().catch(() => 0);
  if (!waiting) { await leave(); return; }
  dialog.querySelector('[data-text]').textContent = dialog.dataset.text.replace('{0}', waiting);
  dialog.showModal();
};

const chosen = async e => {
  const choice = e.target.closest('button')?.value;
  if (choice) dialog.close();
  if (choice === 'discard') await leave();
  if (choice === 'send') toTheDay();
};

if (form && isSecureContext && 'serviceWorker' in navigator) {
  form.addEventListener('submit', asked);
  dialog.addEventListener('click', chosen);
}
