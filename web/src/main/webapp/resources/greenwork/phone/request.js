// Asks the server, and not for ever: on a dead connection nothing else could be sent.
const LONGEST = 20000;

// What is said by whatever stands before the server while that is away.
export const UNWELL = [502, 503, 504];

export const request = (address, options) => {
  const limit = new AbortController();
  setTimeout(() => limit.abort(), LONGEST); // not AbortSignal.timeout: phones that have all else do not have it
  return fetch(address, { cache: 'no-store', ...options, signal: limit.signal });
};

// The code by which this product says what is wrong; nothing for what a proxy says on its way.
export const problem = async answer => /problem\+json/.test(answer.headers.get('Content-Type') ?? '')
  ? (await answer.json().catch(() => ({}))).code : undefined;
