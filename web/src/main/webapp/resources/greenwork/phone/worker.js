// Holds the shell of the farm's day: styles, scripts, fonts and a page that names nobody. Lists of people are never here.
const VERSION = 'unversioned';
const LANGUAGES = ['nb', 'nn', 'en'];
const CHOSEN = '/farm-worker.js?language';
const FAMILY = 'greenwork-farm-';
const CACHE = FAMILY + VERSION;
const UNWELL = [502, 503, 504];
const PATIENCE = 4000;
const SOON = 10000;
const LONG = 20000;
const LONGEST = 60000;

const LINKS = {
  'text/html': /<(?:link|script)\b[^>]*?\b(?:href|src)="([^"]+)"/g,
  'text/css': /url\(["']?([^"')]+)["']?\)/g,
  'text/javascript': /\bfrom '(\.[^']+)'|\bimport '(\.[^']+)'/g,
};

const pageIn = language => `/farmday/offline?lang=${language}`;
const linked = (text, type, base) => [...text.matchAll(LINKS[type] ?? /(?!)/g)]
  .map(found => new URL((found[1] ?? found[2]).replaceAll('&amp;', '&'), base))
  .filter(url => url.origin === location.origin)
  .map(String);

// The page, and all that it leads to; as nobody, so that nothing of anybody is on it.
const fill = async () => {
  const cache = await caches.open(CACHE);
  const known = new Set();
  const take = async url => {
    if (known.has(url)) return;
    known.add(url);
    const answer = await fetch(url, { credentials: 'omit', cache: 'reload' });
    if (!answer.ok || answer.redirected) throw new Error(`${url}: ${answer.status}`);
    await cache.put(url, answer.clone());
    const type = (answer.headers.get('Content-Type') ?? '').split(';')[0].replace('application/javascript', 'text/javascript');
    if (LINKS[type]) await Promise.all(linked(await answer.text(), type, url).map(take));
  };
  for (const language of LANGUAGES) await take(new URL(pageIn(language), location).href);
};

self.addEventListener('install', e => e.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener('activate', e => e.waitUntil((async () => {
  const chosen = await caches.match(CHOSEN); // by the worker before this one
  for (const name of await caches.keys()) if (name.startsWith(FAMILY) && name !== CACHE) await caches.delete(name);
  if (chosen) await (await caches.open(CACHE)).put(CHOSEN, chosen);
  await self.clients.claim();
})()));

const shell = async url => {
  const asked = new URL(url).searchParams.get('lang');
  const chosen = LANGUAGES.includes(asked) ? asked : await (await caches.match(CHOSEN))?.text() ?? LANGUAGES[0];
  return await caches.match(pageIn(chosen), { ignoreVary: true }) ?? await caches.match(pageIn(LANGUAGES[0]), { ignoreVary: true });
};

const pause = time => new Promise(done => { setTimeout(done, time); });

// Windows whose page came from here, or whose network is too slow: their parts come from here too, of the same version.
const fromHere = new Set();

// The page that was asked for last and has not been shown. Who asks for it again soon gets the same answer, so that a slow
// server is not asked twice; who logs out, chooses another grant or gives a PIN meanwhile does not.
let pending;
const forget = () => { pending = undefined; };

// Given up in the end, for a browser has few connections; and past its cache, where the same address would wait for one
// that hangs. Pages are taken whole, so that one whose rest is lost on the way is not left half drawn, files as they come.
// Nothing when there is none that is well.
const whole = async request => {
  const limit = new AbortController();
  const over = setTimeout(() => limit.abort(), LONGEST);
  try {
    const answer = await fetch(request.url, { headers: { Accept: request.headers.get('Accept') ?? 'text/html' }, referrer: request.referrer, credentials: 'same-origin', redirect: 'manual', cache: 'no-store', signal: limit.signal });
    if (UNWELL.includes(answer.status)) return undefined;
    const isText = (answer.headers.get('Content-Type') ?? '').startsWith('text/html');
    return isText ? new Response(await answer.arrayBuffer(), answer) : answer;
  } catch (e) {
    return undefined;
  } finally {
    clearTimeout(over);
  }
};

const firstGood = (one, other) => new Promise(done => {
  let left = 2;
  const take = answer => { left -= 1; if (answer || !left) done(answer); };
  one.then(take);
  other.then(take);
});

// One that has hung for long may hang for ever, on a network that is gone: another is asked for beside it.
const asked = request => {
  const url = request.url.split('#')[0];
  const before = pending?.url === url ? pending : undefined;
  if (before) before.shared = true;
  if (!before) pending = { url, since: Date.now(), coming: whole(request) };
  else if (!before.came && Date.now() - before.since > LONG) pending = { ...before, since: Date.now(), coming: firstGood(before.coming, whole(request)) };
  return pending;
};

const shown = (mine, answer) => {
  if (pending === mine) forget();
  return mine.shared ? answer.clone() : answer;
};

// What came too late is told of, and kept for a while.
const cameLate = async (mine, window) => {
  const answer = await mine.coming;
  if (pending !== mine) return;
  if (!answer) { forget(); return; }
  mine.came = true;
  (await clients.get(window))?.postMessage({ late: true });
  await pause(SOON);
  if (pending === mine) forget();
};

const page = async e => {
  const mine = asked(e.request);
  const soon = await Promise.race([mine.coming, pause(PATIENCE)]);
  if (soon) return shown(mine, soon);
  const held = await shell(e.request.url);
  if (!held) {
    const answer = await mine.coming;
    if (answer) return shown(mine, answer);
    if (pending === mine) forget();
    return Response.error();
  }
  fromHere.add(e.resultingClientId);
  e.waitUntil(cameLate(mine, e.resultingClientId));
  return held;
};

// An address that says what is in it is answered from here at once; others are asked for, as long as they come soon.
const part = async e => {
  const held = await caches.match(e.request, { ignoreVary: true });
  if (!held) return fetch(e.request);
  if (new URL(e.request.url).searchParams.has('v') || fromHere.has(e.clientId)) return held;
  const limit = new AbortController();
  const over = setTimeout(() => limit.abort(), PATIENCE);
  try {
    return await fetch(e.request, { signal: limit.signal });
  } catch (gone) {
    fromHere.add(e.clientId);
    return held;
  } finally {
    clearTimeout(over);
  }
};

const isPage = url => !new URL(url).pathname.startsWith('/api/');

self.addEventListener('fetch', e => {
  if (e.request.mode === 'navigate') {
    if (e.request.method === 'GET' && isPage(e.request.url)) e.respondWith(page(e)); else forget(); // of a form that was not sent the browser tells, and offers it again
  }
  else if (['style', 'script', 'font', 'image'].includes(e.request.destination)) e.respondWith(part(e));
});

// What pages say to it: their language, and the key of what is on the phone, which it lends to the next page
// while the PIN was given not long ago: in memory only, and gone when the worker sleeps.
let lent;
self.addEventListener('message', e => {
  if (e.origin !== location.origin) return;
  if ('lend' in e.data) { lent = e.data.lend; forget(); }
  if (e.data.language) e.waitUntil(caches.open(CACHE).then(cache => cache.put(CHOSEN, new Response(e.data.language))));
  if (e.data.borrow) e.ports[0].postMessage(lent);
});
