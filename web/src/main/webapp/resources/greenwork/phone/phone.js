// What the day with a network and the day without one have in common: where things stand on the page, and what is drawn.
import * as queue from './queue.js';
import { kept } from './store.js';
import { send } from './send.js';
import { paint } from './paint.js';
import * as panel from './panel.js';
import { sayWhen } from './calendar.js';
import { word } from './words.js';

export const phone = document.getElementById('phone');
export const day = document.getElementById('day');
export const ours = {};
let gone = false;
let working = 0;

export const draw = async () => {
  if (gone) return;
  const taps = await queue.all();
  paint(day, taps.filter(tap => tap.farm === ours.farm));
  panel.draw(taps, ours.farm, await kept('clock'));
  await sayWhen(day);
};

// Nobody is logged in any more: nothing of anybody stays on the page.
export const end = () => {
  gone = true;
  [...phone.parentElement.children].filter(part => part !== phone && part !== day).forEach(part => part.remove());
  day.replaceChildren();
  panel.draw([], ours.farm);
};
export const isOver = () => gone;

// While something is done or sent the page says that it is busy.
export const busy = by => {
  working += by;
  phone.dataset.state = working ? 'busy' : 'idle';
};

export const work = async (done = Promise.resolve()) => {
  busy(1);
  try {
    await done;
    await send();
  } catch (e) { // full, or not to be written to: it is told, for what was tapped is nowhere
    panel.say('bad', word('phone.not.kept'));
    await draw();
  } finally {
    busy(-1);
  }
};

export const say = (kind, text) => { panel.say(kind, text); if (kind === 'bad') draw(); };

// A page that was left open overnight says so when somebody looks, however long the network takes.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && !gone && phone.dataset.state) sayWhen(day).catch(() => {});
});
