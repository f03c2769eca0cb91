// Asks for the PIN where what is on the phone is wrapped by one. Too many wrong ones delete it.
import * as vault from './vault.js';
import { wipe, waiting } from './store.js';

const dialog = document.getElementById('unlock');

const ask = () => new Promise(done => {
  const form = dialog.querySelector('form');
  const said = dialog.querySelector('[role=status]');
  const away = async () => {
    await wipe();
    location.assign('/');
  };
  let trying = false;
  let open = false;
  form.addEventListener('submit', async e => {
    e.preventDefault();
    e.stopPropagation();
    if (trying) return; // a slow phone takes a second for each, and one press is one try
    trying = true;
    const pin = form.elements.pin.value;
    form.elements.pin.value = '';
    const left = await vault.unlock(pin);
    trying = false;
    if (left === true) {
      open = true;
      dialog.close();
      done();
    } else if (left <= 0) {
      await away();
    } else {
      said.textContent = dialog.dataset.wrong.replace('{0}', left);
    }
  });
  dialog.querySelector('[value=forget]').addEventListener('click', async () => {
    const sure = dialog.querySelector('.sure');
    if (!sure.hidden) { await away(); return; }
    sure.textContent = dialog.dataset.sure.replace('{0}', await waiting());
    sure.hidden = false;
  });
  dialog.addEventListener('cancel', e => e.preventDefault());
  dialog.addEventListener('close', () => { if (!open) dialog.showModal(); }); // a second Back or Esc asks nobody
  dialog.showModal();
});

export const opened = async () => { if (await vault.isLocked()) await ask(); };
