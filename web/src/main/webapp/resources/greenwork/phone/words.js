// The texts of the page, as the server wrote them: {0} and {1} are filled in.
const place = document.getElementById('phone-words');
const all = Object.fromEntries([...place?.content.querySelectorAll('[data-w]') ?? []].map(one => [one.dataset.w, one.textContent]));

export const word = (name, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), all[name] ?? '');
export const has = name => name in all;
export const hours = quarters => String(quarters / 4).replace('.', ',');
export const time = iso => new Date(iso).toTimeString().slice(0, 5);
export const day = iso => new Date(iso).toLocaleDateString('nb', { day: '2-digit', month: '2-digit', year: 'numeric' });
export const date = iso => iso.split('-').reverse().join('.');

export const element = (name, text, attributes = {}) => {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
};
