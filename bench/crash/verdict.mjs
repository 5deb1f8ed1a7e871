// What a cell says, from what was seen: never from who was probed.

import { stripVTControlCharacters } from 'node:util';

const CRASH = [
  /Maximum call stack size exceeded/,
  /panicked at .*/,
  /Segmentation fault|core dumped/,
  /stack overflow/i,
  /\n\s+at .+:\d+:\d+\)?(?:\n|$)/,
];

/** `level`: `good`, `fair` (right, but done work was done again; or refused with a message), `bad`, or `open`. */
export function verdictOf(seen, expected) {
  return notEnded(seen) ?? refused(seen) ?? wrong(seen, expected) ?? repeated(seen);
}

export const open = (text) => ({ level: 'open', text, messages: [] });

/** One cell of several parts: as bad as the worst of them. */
export function together(parts) {
  const order = ['open', 'good', 'fair', 'bad'];
  const level = order[Math.max(...parts.map((part) => order.indexOf(part.level)))];
  const text = parts.map((part) => named(part, part.text)).join('; ');
  const messages = parts.flatMap((part) => (part.message ? [named(part, part.message)] : []));
  const how = parts.find((part) => part.how !== undefined)?.how;
  return { level, text, messages, ...(how === undefined ? {} : { how }) };
}

const named = ({ name }, text) => (name === '' ? text : `${name}: ${text}`);

function notEnded({ isHung, signal, code, output }) {
  if (isHung) return { level: 'bad', text: 'hangs' };
  if (signal !== null) return { level: 'bad', text: `crashes: ${signal}` };
  if (code === 0) return null;
  const crash = CRASH.map((pattern) => pattern.exec(output)?.[0].trim()).find(Boolean);
  return crash === undefined ? null : { level: 'bad', text: 'crashes', message: messageOf(output) };
}

function refused({ code, output }) {
  if (code === 0) return null;
  const message = messageOf(output);
  if (message === null) return { level: 'bad', text: `exit ${code} without a message` };
  return { level: 'fair', text: 'refuses', message };
}

/** The line of the output that most looks like the reason. */
function messageOf(output) {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim());
  const said = lines.filter((line) => line !== '');
  return (
    said.find((line) => /error|cannot|fail|refus|phasegate:|❌/i.test(line)) ?? said.at(-1) ?? null
  );
}

function wrong({ together: twice, result }, expected) {
  if (result === null) return { level: 'bad', text: 'exit 0, result lost' };
  if (!expected.includes(result)) return { level: 'bad', text: 'exit 0, wrong result' };
  if (twice.length > 0) return { level: 'bad', text: `${twice.join()} ran twice at once` };
  return null;
}

function repeated({ starts, ends }) {
  const again = Object.keys(ends).filter((name) => ends[name] > 1);
  if (again.length > 0) return { level: 'fair', text: `right, ${again.join()} done again` };
  const restarted = Object.keys(starts).filter((name) => starts[name] > 1);
  return {
    level: 'good',
    text: restarted.length === 0 ? 'right, each once' : `right, ${restarted.join()} began again`,
  };
}
