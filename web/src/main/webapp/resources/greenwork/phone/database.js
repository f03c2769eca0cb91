// The one database of the phone: the key, what is kept, and the taps in their order.
export const NAME = 'greenwork-farm';
let opened;
let over = false;

// Emptied here or by another window: this page neither opens nor makes it any more.
export const shut = () => {
  over = true;
  opened?.then(database => database.close()).catch(() => {});
};

export const answer = request => new Promise((done, fail) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});

const open = () => {
  if (over) return Promise.reject(new Error('The database of this page is gone'));
  opened ??= new Promise((done, fail) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('keys');
      asked.result.createObjectStore('kept');
      asked.result.createObjectStore('taps', { autoIncrement: true });
    };
    asked.onsuccess = () => {
      asked.result.onversionchange = shut; // its version never changes: it is being deleted
      asked.result.onclose = () => { opened = undefined; };
      done(asked.result);
    };
    asked.onerror = () => { opened = undefined; fail(asked.error); };
  });
  return opened;
};

// Runs requests in one transaction and answers when it is on the disk.
export const run = async (stores, mode, work) => {
  const transaction = (await open()).transaction(stores, mode, { durability: 'strict' });
  const over = new Promise((done, fail) => {
    transaction.oncomplete = done;
    transaction.onabort = () => fail(transaction.error);
  });
  const result = await work(...[stores].flat().map(name => transaction.objectStore(name)));
  await over;
  return result;
};

// Whether there is one; to ask makes none.
export const exists = () => new Promise(done => {
  const asked = indexedDB.open(NAME);
  asked.onupgradeneeded = () => asked.transaction.abort();
  asked.onsuccess = () => { asked.result.close(); done(true); };
  asked.onerror = e => { e.preventDefault(); done(false); };
});

// Emptied before it is deleted, for a deletion waits for other windows.
export const remove = async () => {
  if (over) return;
  const emptied = run(['keys', 'kept', 'taps'], 'readwrite', (...stores) => stores.forEach(store => store.clear()));
  over = true; // what is on its way here finds nothing to write to
  await emptied.catch(() => {}); // deleted all the same
  await opened?.then(database => database.close()).catch(() => {});
  await new Promise(done => {
    const asked = indexedDB.deleteDatabase(NAME);
    asked.onsuccess = asked.onerror = asked.onblocked = done;
  });
};
