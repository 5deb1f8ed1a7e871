import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ASSESSED, type BacklogScene, backlogScene } from '../rig/backlog-scene.ts';
import { few } from '../rig/long.ts';

few(2);

// A dozen commands, each a process: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

/*
 *   look ──> build* ──> check ──> ok (gate) ──> tell        the second attempt of `build` fails
 */
const PIPELINE = `version: 1
name: f
agents:
  reader: { use: command, run: 'true' }
  writer: { use: command, run: 'test "$PHASEGATE_ATTEMPT" != 2 && echo "$PHASEGATE_RUN $PHASEGATE_ATTEMPT" > out.txt' }
phases:
  look: { agent: reader, prompt: 'Look at \${{ item.title }}' }
  build: { needs: look, agent: writer, prompt: Do it, access: write }
  check: { needs: build, run: test -f out.txt }
  ok: { needs: check, gate: { rework: { phase: build, max: 3 } } }
  tell: { needs: ok, agent: reader, prompt: Tell of it }
`;

async function scene(): Promise<BacklogScene> {
  const made = await backlogScene({
    'phasegate.yml': 'version: 1\npipelines: { f: f.yml }\n',
    'f.yml': PIPELINE,
  });
  await made.stock([['one', ASSESSED]]);
  return made;
}

/** The prompts that have the text, as `RUN PHASE ATTEMPT`. */
async function promptsWith({ repo }: BacklogScene, text: string): Promise<readonly string[]> {
  const runs = join(repo.path, '.phasegate/runs');
  const all = await readdir(runs, { recursive: true });
  const found = all
    .filter((path) => path.endsWith('/prompt.md'))
    .map(async (path) => ((await readFile(join(runs, path), 'utf8')).includes(text) ? [path] : []));
  return (await Promise.all(found))
    .flat()
    .map((path) => path.replace(/^(.+)\/phases\/(.+)\/(\d+)\/prompt\.md$/, '$1 $2 $3'))
    .sort();
}

test('a note reaches the agent that runs next, whatever comes before it, and only then it leaves the item', async () => {
  await using made = await scene();
  await made.backlog('run');
  expect((await made.phasegate('rework', 'tg-1', '--comment', 'REWORK')).code).toBe(1);
  await made.backlog('unblock', 'tg-1', '--notes', 'FIRST');
  await made.phasegate('backlog', 'run', '--cap', '1');
  // Nothing has begun but a look at the gate.
  expect(await promptsWith(made, 'FIRST')).toEqual([]);
  const run = await made.backlog('run');
  expect(run.stderr).toContain('notes were passed to the agent');
  expect(await promptsWith(made, 'FIRST')).toEqual(['tg-1 build 3']);
  expect(await promptsWith(made, 'REWORK')).toEqual(['tg-1 build 2', 'tg-1 build 3']);
});

test('the text of a retry and the comment of the rejection are in every prompt of the new run', async () => {
  await using made = await scene();
  await made.backlog('run');
  await made.phasegate('reject', 'tg-1', '--comment', 'REJECTED');
  await made.backlog('retry', 'tg-1', 'RETRY');
  await made.backlog('run');
  await made.phasegate('approve', 'tg-1-2');
  await made.backlog('run');
  const all = ['tg-1-2 build 1', 'tg-1-2 look 1', 'tg-1-2 tell 1'];
  expect(await promptsWith(made, 'RETRY')).toEqual(all);
  expect(await promptsWith(made, 'REJECTED')).toEqual(all);
  expect((await made.items())[0]?.status).toBe('done');
});

test('a note with an override before the work is in every prompt, and so is one with a fresh start', async () => {
  await using made = await scene();
  await made.backlog('edit', 'tg-1', '--risk', 'high');
  await made.backlog('run');
  await made.backlog('override', 'tg-1', '--notes', 'CAREFUL');
  await made.backlog('run');
  expect(await promptsWith(made, 'CAREFUL')).toEqual(['tg-1 build 1', 'tg-1 look 1']);
  await made.phasegate('reject', 'tg-1');
  await made.backlog('unblock', 'tg-1', '--fresh', '--notes', 'ANEW');
  await made.backlog('run');
  expect(await promptsWith(made, 'ANEW')).toEqual(['tg-1-2 build 1', 'tg-1-2 look 1']);
  expect(await promptsWith(made, 'CAREFUL')).toHaveLength(4);
});
