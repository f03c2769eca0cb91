// The login, drawn for nobody: the session has run out, or never was. What lies here without a PIN leaves the phone, as when a
// page finds out while it is open. Under a PIN it stays, unless that lets nobody in any more.
import { exists } from './database.js';
import { hasPin } from './vault.js';
import { expire } from './store.js';

const { shut } = document.getElementById('over').dataset;

const leave = async () => {
  if (await exists() && (shut === 'true' || !await hasPin())) await expire();
};

if (isSecureContext && 'serviceWorker' in navigator) await leave().catch(() => {}); // the login goes on all the same
