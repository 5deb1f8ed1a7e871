import { expect, test } from 'vitest';
import { stoppedText } from '../../../src/core/backlog/schedule/stopping.ts';
import { item } from './items.ts';

const asked = [item('a', { status: 'ready' })];

const CAP = { phases: 100, isOption: false };

test('a signal, a provider and another process are named', () => {
  const text = (more: Partial<Parameters<typeof stoppedText>[0]>) =>
    stoppedText({ stopped: 'blocked', asked, cap: CAP, ...more });
  expect(text({ stopped: 'signal', signal: 'SIGINT' })).toBe('by Ctrl-C');
  expect(text({ stopped: 'signal', signal: 'SIGTERM' })).toBe('by signal SIGTERM');
  expect(text({ stopped: 'provider', providerError: 'API Error:\n529' })).toBe(
    'the provider of an agent did not answer, and is not asked again in this session: API Error: 529. Later, `phasegate backlog run` continues',
  );
  expect(text({})).toBe('the remaining items wait for a person');
  expect(text({ isElsewhere: true })).toBe(
    'the remaining items wait for a person, or for another process or machine',
  );
});

test('the limit of phases is named with its value, where it is set, and how to go on', () => {
  expect(stoppedText({ stopped: 'cap', asked, cap: { phases: 100, isOption: false } })).toBe(
    'the limit of 100 phases in one session is reached (`limits.phases` in phasegate.yml, 100 if it is not set): the next `phasegate backlog run` continues, and `--cap N` sets the limit of one session',
  );
  expect(stoppedText({ stopped: 'cap', asked, cap: { phases: 1, isOption: true } })).toBe(
    'the limit of 1 phase in one session is reached (`--cap 1`): the next `phasegate backlog run` continues',
  );
});

test('a session names who cancelled the run of an item; a signal of the terminal is a signal', () => {
  const cap = { phases: 1, isOption: true };
  const text = (cancelledBy: string | null) =>
    stoppedText({ stopped: 'signal', asked, cap, cancelledBy });
  expect(text('mara')).toBe('cancelled by mara with `phasegate cancel`');
  expect(text(null)).toBe('by a signal');
});
