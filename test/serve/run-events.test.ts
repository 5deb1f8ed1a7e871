import { expect, test } from 'vitest';
import { acquireLock } from '../../src/checkpoints/lock.ts';
import { phaseId } from '../../src/core/lib/brands.ts';
import type { LiveMessage } from '../../src/core/view/page-data.ts';
import { runEvents } from '../../src/serve/run-events.ts';
import { resumed } from '../core/given.ts';
import { begin, openScene } from '../rig/run-scene.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const PIPELINE = `version: 1
name: implement-task
phases: { a: { run: 'true' } }
`;

type Message<T extends LiveMessage['type']> = Extract<LiveMessage, { readonly type: T }>;

/** The next message of the type; the others are passed over. */
async function next<T extends LiveMessage['type']>(
  messages: AsyncGenerator<LiveMessage>,
  type: T,
): Promise<Message<T>> {
  for (;;) {
    const { value, done } = await messages.next();
    if (done === true) throw new Error(`no ${type}`);
    if (value.type === type) return value as Message<T>;
  }
}

test('a page is told what a killed process had used, until a resume records it', async () => {
  await using folder = await temporaryFolder();
  const scene = await openScene(folder.path, { text: PIPELINE });
  await scene.add([1, begin('a', 1)]);
  const lock = await acquireLock({ runFolder: scene.folder, onLost: () => {} });
  const stop = new AbortController();
  const messages = runEvents(folder.path, scene.run, stop.signal);
  const first = await next(messages, 'run');
  expect([first.isHeld, first.unrecorded]).toEqual([true, undefined]);
  await next(messages, 'files');

  const spending = { usage: null, costUsd: 0.5, durationMs: 20 };
  await scene.write({ 'phases/a/1/spending.json': JSON.stringify(spending) });
  await lock[Symbol.asyncDispose]();
  const used = [{ phase: phaseId('a'), attempt: 1, ...spending }];
  expect(await next(messages, 'held')).toEqual({ type: 'held', isHeld: false, unrecorded: used });

  await scene.add([1, { ...resumed(), recovered: used }]);
  await next(messages, 'line');
  expect(await next(messages, 'held')).toEqual({ type: 'held', isHeld: false });
  stop.abort();
  expect((await messages.next()).done).toBe(true);
});
