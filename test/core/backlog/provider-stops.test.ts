import { expect, test } from 'vitest';
import { providerStops } from '../../../src/core/backlog/provider-stops.ts';
import type { JournalEvent } from '../../../src/core/run/event.ts';

/** A journal in short: `p` a provider failed the phase, `r` it is resumed, `t` in the same session, `x` the phase failed, `s` one succeeded, `f` the run ended with `fix`, `c` cancelled. */
const journal = (text: string) =>
  [...text].map((letter) => EVENTS[letter]) as unknown as readonly JournalEvent[];

const EVENTS: Readonly<Record<string, object>> = {
  p: { type: 'phaseFailed', phase: 'fix', reason: 'rate-limit', byProvider: true },
  d: { type: 'phaseFailed', phase: 'fix', reason: 'delivery-failed', byProvider: true },
  x: { type: 'phaseFailed', phase: 'fix', reason: 'exit-code', byProvider: false },
  s: { type: 'phaseSucceeded', phase: 'read' },
  r: { type: 'runResumed', again: [] },
  t: { type: 'runResumed', again: [], sameSession: true },
  f: { type: 'runFinished', outcome: 'failed', phase: 'fix' },
  c: { type: 'runFinished', outcome: 'cancelled', phase: null },
};

test.each([
  ['', 0],
  ['pf', 1],
  ['ppf', 1],
  ['pfrpfrpf', 3],
  ['pfr', 1],
  ['pfrxfrpf', 1],
  ['pfrpfrxf', 0],
  ['pfrdf', 0],
  ['pfrcrpf', 1],
  ['pfrpfrspf', 1],
  ['spfrpf', 2],
  ['pftpftpf', 1],
  ['pftpfrpftpf', 2],
  ['pfrpftspf', 0],
])('%s ended %i times in a row because of a provider', (text, stops) => {
  expect(providerStops(journal(text))).toBe(stops);
});
