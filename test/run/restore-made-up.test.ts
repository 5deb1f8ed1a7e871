import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { restore } from '../../src/app/stored/stored.ts';
import { digestOf } from '../../src/core/lib/brands.ts';
import type { JournalEvent, RunEvent } from '../../src/core/run/event.ts';
import { Refusal } from '../../src/ports.ts';
import { runStarted } from '../core/given.ts';
import { started, succeeded } from '../rig/stored-run.ts';

const GOOD = 'version: 1\nname: p\nphases:\n  work: { run: "true" }\n';

function restored(text: string, ...events: readonly RunEvent[]) {
  const digest = digestOf(createHash('sha256').update(text).digest('hex'));
  const first = runStarted();
  const pipeline = { ...first.pipeline, file: 'p.yml', text, digest, files: {} };
  const all = [{ ...first, pipeline }, ...events].map(
    (event, at): JournalEvent =>
      ({
        ...event,
        seq: at + 1,
        at: '2026-01-01T00:00:00.000Z',
        prev: '0'.repeat(64),
      }) as JournalEvent,
  );
  return restore(first.run, '/store/one', all);
}

test('a journal that fits its pipeline is restored', () => {
  expect(restored(GOOD, started('work', 1)).plan.phases.map(({ id }) => id)).toEqual(['work']);
});

test.each<[string, string, readonly RunEvent[]]>([
  ['a phase that needs one that is not there', GOOD.replace('run:', 'needs: gone, run:'), []],
  ['a prompt that was not pinned', GOOD.replace('run: "true"', 'prompt: { file: a.md }'), []],
  ['no pipeline at all', 'hello', []],
  ['events of a phase that the pipeline does not have', GOOD, [started('other', 1)]],
  ['a success of a phase that it does not have', GOOD, [succeeded('other', 1)]],
])('what was made up is refused, with a remedy, and is no bug: %s', (_, text, events) => {
  const told = (): unknown => restored(text, ...events);
  expect(told).toThrow(Refusal);
});
