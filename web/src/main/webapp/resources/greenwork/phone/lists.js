// The lists of days that are on the phone: this one, and those of the seven days before it, each as the server drew it.
import * as store from './store.js';

const BACK = 7;
const FRESH = 30 * 60 * 1000;
const NAME = 'day:';

const before = (iso, days) => {
  const [year, month, day] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day - days)).toISOString().slice(0, 10);
};

export const dates = async () => (await store.names()).filter(name => name.startsWith(NAME)).map(name => name.slice(NAME.length)).sort().reverse();
export const list = date => store.kept(NAME + date);
export const keep = day => store.keep(NAME + day.dataset.day, { at: new Date().toISOString(), html: day.innerHTML, today: day.dataset.today });

// The day anew from the server. Undefined when the login has ended, which the next thing sent will find out.
export const fetched = async date => {
  const answer = await fetch(`/?day=${date}`, { redirect: 'manual', cache: 'no-store', headers: { Accept: 'text/html' } });
  if (!answer.ok) return undefined;
  return new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('day') ?? undefined;
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
