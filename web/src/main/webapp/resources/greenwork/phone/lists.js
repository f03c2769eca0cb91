// The lists of days that are on the phone: this one, those of the seven days before it, and those of the seven that come,
// each as the server drew it.
import * as store from './store.js';
import { request } from './request.js';
import { ours } from './phone.js';
import { hear, plus, today as dayNow } from './calendar.js';

const BACK = 7;
const AHEAD = 7;
const FRESH = 30 * 60 * 1000;
const NAME = 'day:';
export const loaded = new Date();

export const dates = async () => (await store.names()).filter(name => name.startsWith(NAME)).map(name => name.slice(NAME.length)).sort().reverse();

const owner = () => JSON.stringify(ours);

// Of somebody else there is none, whatever lies here.
export const list = async date => {
  const kept = await store.kept(NAME + date);
  return kept?.owner === owner() ? kept : undefined;
};

// The dates of those that can be shown, newest first.
export const own = async () => {
  const found = [];
  for (const date of await dates()) if (await list(date)) found.push(date);
  return found;
};

// Of those that can be shown the one that was asked for, else that of today, else the newest before it.
export const choice = async (asked, known) => {
  const now = await dayNow();
  return known.includes(asked) ? asked : known.find(date => date <= now);
};

export const keep = async (day, at = new Date()) => {
  const { day: date, now } = day.dataset;
  await store.keepOwned(NAME + date, { at: at.toISOString(), owner: owner(), html: day.innerHTML });
  await hear(now, at);
};

// Lists without an owner, or of another one, leave the phone before anything of this one's is kept.
export const settleIn = async () => {
  if (JSON.stringify(await store.owner()) !== owner()) await store.wipeLists();
  await store.own({ ...ours });
};

// The day anew from the server. Undefined when the login has ended, which the next thing sent will find out, and when
// somebody else is logged in by now, or the same person for another farm.
export const fetched = async date => {
  const answer = await request(`/?day=${date}`, { redirect: 'manual', headers: { Accept: 'text/html' } });
  if (!answer.ok) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const { farm, user } = page.getElementById('phone')?.dataset ?? {};
  return farm === ours.farm && user === ours.author ? page.getElementById('day') ?? undefined : undefined;
};

// Today and the days that come first, since without them nothing can be tapped tomorrow.
const wanted = today => [
  ...Array.from({ length: AHEAD + 1 }, (_, i) => plus(today, i)),
  ...Array.from({ length: BACK }, (_, i) => plus(today, -1 - i)),
];

// Others leave the phone; those that are missing or old are fetched, one at a time.
export const refresh = async today => {
  const all = wanted(today);
  for (const date of await dates()) if (!all.includes(date)) await store.drop(NAME + date);
  for (const date of all) {
    const have = await list(date);
    if (have && Date.now() - new Date(have.at).getTime() < FRESH) continue;
    const day = await fetched(date);
    if (!day) return;
    await keep(day);
  }
};
