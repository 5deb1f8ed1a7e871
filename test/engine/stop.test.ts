import { expect, test } from 'vitest';
import type { JournalEvent, RunEvent } from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import { execute } from '../../src/engine/execute.ts';
import type { PerformCommand } from '../../src/engine/perform.ts';
import { type Journal, Refusal } from '../../src/ports.ts';
import { LIMITS, planOf, runStarted } from '../core/given.ts';

const plan = planOf({
  approve: { gate: { environment: 'release' } },
  ship: { needs: 'approve', deliver: { comment: { on: 1, body: 'Done.' } } },
});

function journalOf(events: JournalEvent[]): Journal {
  return {
    run: runStarted().run,
    past: events,
    append: async (event) => {
      const recorded = {
        ...event,
        ...{ seq: events.length + 1, at: '2026-01-01T00:00:00.000Z', prev: '0'.repeat(64) },
      } as JournalEvent;
      events.push(recorded);
      return recorded;
    },
    head: () => '0'.repeat(64),
    [Symbol.asyncDispose]: async () => {},
  };
}

/** The first question is cut off as `stop` says; the run goes on as far as it may. */
async function run(perform: (stop: AbortController) => PerformCommand) {
  const events: JournalEvent[] = [];
  const journal = journalOf(events);
  await journal.append(runStarted());
  const stop = new AbortController();
  const state = await execute({
    ...{ plan, journal, state: fold(plan, events), limits: LIMITS, budgetPool: null, stop },
    perform: perform(stop),
    reporter: { event: () => {}, agent: () => {}, note: () => {} },
  });
  return { outcome: state.finished?.outcome, events: events.map(({ type }) => type) };
}

const noAnswer = (): never => {
  throw new Refusal('No answer from GitHub.', 'Try again.');
};

test('a run that is stopped while its gate opens is cancelled, and the gate is not open', async () => {
  const end = await run(
    (stop) =>
      async function* (): AsyncGenerator<RunEvent> {
        stop.abort();
        yield noAnswer();
      },
  );
  expect(end).toEqual({ outcome: 'cancelled', events: ['runStarted', 'runFinished'] });
});

test('a gate that cannot open is a refusal where nobody stopped the run', async () => {
  const failing = run(
    () =>
      async function* (): AsyncGenerator<RunEvent> {
        yield noAnswer();
      },
  );
  await expect(failing).rejects.toThrow('No answer from GitHub.');
});

test('a bug of ours is told, stopped or not', async () => {
  const failing = run(
    (stop) =>
      async function* (): AsyncGenerator<RunEvent> {
        stop.abort();
        yield (() => {
          throw new Error('a bug');
        })();
      },
  );
  await expect(failing).rejects.toThrow('a bug');
});
