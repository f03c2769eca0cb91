// Logging out takes everything off the phone; what was never sent is asked about first.
import { wipe, waiting as count } from './store.js';

const form = document.querySelector('form[action$="/session/end"]');
const dialog = document.getElementById('leave');

const leave = async () => {
  await wipe().catch(() => {});
  form.submit();
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
  if (choice === 'send') location.assign('/');
};

if (form && isSecureContext && 'serviceWorker' in navigator) {
  form.addEventListener('submit', asked);
  dialog.addEventListener('click', chosen);
}
