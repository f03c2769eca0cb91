// The lists of days that are on the phone: this one, and those of the seven days before it, each as the server drew it.
import * as store from './store.js';
import { request } from './request.js';
import { ours } from './phone.js';

const BACK = 7;
const FRESH = 30 * 60 * 1000;
const NAME = 'day:';

const before = (iso, days) => {
  const [year, month, day] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day - days)).toISOString().slice(0, 10);
};

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
export const keep = day => store.keepOwned(NAME + day.dataset.day, { at: new Date().toISOString(), owner: owner(), html: day.innerHTML, today: day.dataset.today });

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

// Those that are older than this leave the phone; those that are missing or old are fetched, one at a time.
export const refresh = async today => {
  const wanted = Array.from({ length: BACK + 1 }, (_, i) => before(today, i));
  for (const date of await dates()) if (!wanted.includes(date)) await store.drop(NAME + date);
  for (const date of wanted) {
    const have = await list(date);
    if (have && Date.now() - new Date(have.at).getTime() < FRESH) continue;
    const day = await fetched(date);
    if (!day) return;
    await keep(day);
  }
};
