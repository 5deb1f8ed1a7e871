import { expect, test } from 'vitest';
import { providerFault } from '../../src/agents/stream/provider-fault.ts';

const NOW = Date.parse('2026-01-29T22:10:30.000Z');
const HOUR = 3_600_000;
const faultOf = (message: string, status: number | null = null) => {
  const { reason, retryAfterMs } = providerFault(message, status, NOW);
  return [reason, retryAfterMs === null ? null : retryAfterMs / HOUR];
};
/** Hours until that moment. */
const until = (time: string): number => (Date.parse(time) - NOW) / HOUR;

test.each([
  [`Claude AI usage limit reached|${NOW / 1000 + 3600}`, 1],
  [`Claude AI usage limit reached|${NOW / 1000 - 3600}`, 0],
  ['Claude usage limit reached. Your limit will reset at 11pm (UTC).', until('2026-01-29T23:00Z')],
  ["You've hit your limit · resets 3am (UTC)", until('2026-01-30T03:00Z')],
  ['You’ve hit your session limit · resets 4:50am (Europe/Rome)', until('2026-01-30T03:50Z')],
  [
    "You've hit your weekly limit · resets Jan 30, 11:30am (Asia/Calcutta)",
    until('2026-01-30T06:00Z'),
  ],
  ["You've hit your limit · resets Feb 2, 12am (America/New_York)", until('2026-02-02T05:00Z')],
  ['5-hour limit reached ∙ resets 22:11 (Etc/UTC)', until('2026-01-29T22:11Z')],
  ['Opus weekly limit reached ∙ resets 12pm (UTC)', until('2026-01-30T12:00Z')],
  // Without a time that is certain, the usual pauses hold.
  ["You've hit your usage limit. Upgrade to Pro or try again in 3 days 4 hours.", null],
  ["You've reached your usage limit. Add credits to continue", null],
  ["You've hit your limit · resets 3am (Middle/Earth)", null],
  ["You've hit your limit · resets Mar 30, 3am (UTC)", null],
  ["You've hit your limit · resets 3 days from now", null],
  ['429 rate limit: please retry after 90 s', 90 / 3600],
])('a limit of use is waited for: %s', (message, hours) => {
  expect(faultOf(message)).toEqual(['rate-limit', hours]);
});

test('the first day of a year follows the last one', () => {
  const now = Date.parse('2026-12-31T22:00:00.000Z');
  const { retryAfterMs } = providerFault(
    "You've hit your limit · resets Jan 1, 3am (UTC)",
    null,
    now,
  );
  expect(retryAfterMs).toBe(5 * HOUR);
});

test.each([
  ['Credit balance is too low', null],
  ['Your credit balance is too low to access the Anthropic API.', 400],
  ['Quota exceeded. Check your plan and billing details.', null],
  ['429 insufficient_quota: You exceeded your current quota', 429],
])('without credit nobody waits: %s', (message, status) => {
  expect(faultOf(message, status)).toEqual(['auth', null]);
});

test('a quota that comes back is waited for', () => {
  const message =
    'You exceeded your current quota, please check your plan and billing details. Please retry in 12s.';
  expect(faultOf(message, 429)).toEqual(['rate-limit', 12 / 3600]);
});

test.each([
  'Context limit reached',
  'Reached max turns (5)',
  'the limit of 40 calls is reached',
  'The tests reset 3 times',
  'You have reached the end of your file',
])('what is no limit of a provider is the error of the agent: %s', (message) => {
  expect(faultOf(message)).toEqual(['agent-failed', null]);
});
