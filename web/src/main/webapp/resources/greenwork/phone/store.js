// What the phone keeps: one database, in which all but the order of taps and the dates of lists is sealed.
const NAME = 'greenwork-farm';
const CACHES = 'greenwork-farm-';
let opened;

const answer = request => new Promise((done, fail) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});

const open = () => {
  opened ??= new Promise((done, fail) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('keys');
      asked.result.createObjectStore('kept');
      asked.result.createObjectStore('taps', { autoIncrement: true });
    };
    asked.onsuccess = () => {
      const forget = () => { asked.result.close(); opened = undefined; };
      asked.result.onversionchange = forget;
      asked.result.onclose = forget;
      done(asked.result);
    };
    asked.onerror = () => { opened = undefined; fail(asked.error); };
  });
  return opened;
};

// Runs requests in one transaction and answers when it is on the disk.
const run = async (stores, mode, work) => {
  const transaction = (await open()).transaction(stores, mode, { durability: 'strict' });
  const over = new Promise((done, fail) => {
    transaction.oncomplete = done;
    transaction.onabort = () => fail(transaction.error);
  });
  const result = await work(...[stores].flat().map(name => transaction.objectStore(name)));
  await over;
  return result;
};

// ---- the key: drawn once, never to be taken out
const draw = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

const key = async () => {
  const found = await run('keys', 'readonly', keys => answer(keys.get('data')));
  if (found) return found;
  const drawn = await draw();
  return run('keys', 'readwrite', async keys => { // another tab may have been first
    const first = await answer(keys.get('data'));
    if (!first) keys.put(drawn, 'data');
    return first ?? drawn;
  });
};

const seal = async value => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const clear = new TextEncoder().encode(JSON.stringify(value));
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), clear) };
};

// What cannot be opened any more is as good as not there.
const unseal = async sealed => {
  if (!sealed) return undefined;
  try {
    const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, await key(), sealed.bytes);
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

// ---- taps, in their order
export const addTap = async tap => {
  const sealed = await seal(tap);
  return run('taps', 'readwrite', taps => answer(taps.add(sealed)));
};
export const putTap = async ({ seq, ...tap }) => {
  const sealed = await seal(tap);
  await run('taps', 'readwrite', async taps => { if (await answer(taps.count(seq))) taps.put(sealed, seq); });
};
export const dropTap = seq => run('taps', 'readwrite', taps => { taps.delete(seq); });
export const taps = async () => {
  const [seqs, all] = await run('taps', 'readonly', store => Promise.all([answer(store.getAllKeys()), answer(store.getAll())]));
  const opened = await Promise.all(all.map(unseal));
  return opened.map((tap, i) => tap && { ...tap, seq: seqs[i] }).filter(Boolean);
};

// ---- leaving
export const wipeLists = () => run('kept', 'readwrite', all => { all.clear(); });
export const wipe = async () => {
  await run(['keys', 'kept', 'taps'], 'readwrite', (keys, all, taps) => { keys.clear(); all.clear(); taps.clear(); });
  (await open()).close();
  opened = undefined;
  await new Promise(done => { const asked = indexedDB.deleteDatabase(NAME); asked.onsuccess = asked.onerror = asked.onblocked = done; });
  for (const name of await caches.keys()) if (name.startsWith(CACHES)) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
};
