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
  form.addEventListener('submit', async e => {
    e.preventDefault();
    e.stopPropagation();
    const left = await vault.unlock(form.elements.pin.value);
    form.elements.pin.value = '';
    if (left === true) {
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
  dialog.showModal();
});

export const opened = async () => { if (await vault.isLocked()) await ask(); };
