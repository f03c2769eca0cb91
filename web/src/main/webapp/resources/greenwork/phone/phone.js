// What the day with a network and the day without one have in common: where things stand on the page, and what is drawn.
import * as queue from './queue.js';
import { kept } from './store.js';
import { send } from './send.js';
import { paint } from './paint.js';
import * as panel from './panel.js';
import { word } from './words.js';

export const phone = document.getElementById('phone');
export const day = document.getElementById('day');
export const ours = {};
let gone = false;
let working = 0;

export const draw = async () => {
  if (gone) return;
  const taps = await queue.all();
  paint(day, taps);
  panel.draw(taps, ours.farm, await kept('clock'));
};

// Nobody is logged in any more: nothing of anybody stays on the page.
export const end = () => {
  gone = true;
  day.replaceChildren();
  panel.draw([], ours.farm);
};
export const isOver = () => gone;

// Something is done and sent; until then the page says that it is busy.
export const work = async (done = Promise.resolve()) => {
  working++;
  phone.dataset.state = 'busy';
  try {
    await done;
    await send();
  } catch (e) { // full, or not to be written to: it is told, for what was tapped is nowhere
    panel.say('bad', word('phone.not.kept'));
    await draw();
  } finally {
    if (!--working) phone.dataset.state = 'idle';
  }
};

export const say = (kind, text) => { panel.say(kind, text); if (kind === 'bad') draw(); };
