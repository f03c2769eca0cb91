// Holds the shell of the farm's day: styles, scripts, fonts and a page that names nobody. Lists of people are never here.
const VERSION = 'unversioned';
const LANGUAGES = ['nb', 'nn', 'en'];
const CHOSEN = '/farm-worker.js?language';
const FAMILY = 'greenwork-farm-';
const CACHE = FAMILY + VERSION;
const UNWELL = [502, 503, 504];

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
  for (const name of await caches.keys()) if (name.startsWith(FAMILY) && name !== CACHE) await caches.delete(name);
  await self.clients.claim();
})()));

const shell = async () => {
  const chosen = await (await caches.match(CHOSEN))?.text() ?? LANGUAGES[0];
  return await caches.match(pageIn(chosen), { ignoreVary: true }) ?? await caches.match(pageIn(LANGUAGES[0]), { ignoreVary: true }) ?? Response.error();
};

const page = async request => {
  try {
    const answer = await fetch(request);
    return UNWELL.includes(answer.status) ? shell() : answer;
  } catch (e) {
    return shell();
  }
};
const part = request => fetch(request).catch(async () => await caches.match(request, { ignoreVary: true }) ?? Response.error());

self.addEventListener('fetch', e => {
  if (e.request.mode === 'navigate') {
    if (e.request.method === 'GET') e.respondWith(page(e.request)); // of a form that was not sent the browser tells, and offers it again
  }
  else if (['style', 'script', 'font', 'image'].includes(e.request.destination)) e.respondWith(part(e.request));
});

// What pages say to it: their language, and the key of what is on the phone, which it lends to the next page
// while the PIN was given not long ago: in memory only, and gone when the worker sleeps.
let lent;
self.addEventListener('message', e => {
  if (e.origin !== location.origin) return;
  if ('lend' in e.data) lent = e.data.lend;
  if (e.data.language) e.waitUntil(caches.open(CACHE).then(cache => cache.put(CHOSEN, new Response(e.data.language))));
  if (e.data.borrow) e.ports[0].postMessage(lent);
});
